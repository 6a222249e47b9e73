// One of the three linked planes of a volume, with the crosshair of the two others.
import { useState } from 'react';
import type { PlannedStack, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { marksOfPlane } from '../../../native-free-core/display/index.ts';
import { dot, planeNormal } from '../../../native-free-core/geometry/index.ts';
import {
  crosshairOf,
  cutOfPane,
  type PlanePane as PlaneName,
  paneState,
  planesOf,
  presentationOf,
  stackState,
} from '../../../native-free-core/recipe/index.ts';
import { type AnyGrid, gridCorners, smallestSpacingMm } from '../../../native-free-core/volume/index.ts';
import type { OpenSeries } from '../../pipeline/index.ts';
import type { Desk } from '../place/desk.ts';
import type { Slot } from '../place/placeView.ts';
import { cornersOf } from './cornersOf.ts';
import { FrameNotice } from './FrameNotice.tsx';
import { fileDisplayOf } from './fileDisplayOf.ts';
import { LoadingBar } from './LoadingBar.tsx';
import { crosshairOn, paneColours, plannedLines } from './overlayLines.ts';
import { PaneFrame } from './PaneFrame.tsx';
import { useLoadState } from './useLoadState.ts';
import { useIsMoving, useShownState } from './usePaneState.ts';
import { usePlanePicture } from './usePlanePicture.ts';
import { viewOf } from './viewOf.ts';
import { windowOf } from './windowOf.ts';

export interface PlanePaneProps {
  readonly desk: Desk;
  readonly index: number;
  readonly slot: Slot;
  readonly name: PlaneName;
  readonly series: OpenSeries;
  readonly stack: PlannedStack;
  readonly grid: AnyGrid;
}

export function PlanePane({ desk, index, slot, name, series, stack, grid }: PlanePaneProps) {
  const { words, language, letters } = desk;
  const state = useShownState(desk);
  const isMoving = useIsMoving(desk);
  const load = useLoadState(series);
  const [fault, setFault] = useState<ProblemRecord>();
  const pane = paneState(state, slot, name);
  const linked = planesOf(state, slot, grid);
  const cut = cutOfPane(state, slot, name, grid);
  const centreMm = crosshairOf(state, slot, grid);
  const { picture, problem } = usePlanePicture(series, slot.stack, cut, isMoving);
  const size = { columns: cut.plane.columns, rows: cut.plane.rows, spacingMm: cut.plane.spacingMm };
  const view = viewOf(pane, size);
  const shown = picture && {
    ...picture,
    ...presentationOf(state, slot, name, picture.frame, fileDisplayOf(stack)),
  };
  const facts = {
    patient: desk.patient,
    study: desk.study,
    plan: series.plan,
    cut: { pane: name, plane: cut.plane, thicknessMm: pane.slabThicknessMm, mode: pane.slabMode },
    lossyCompression: stack.images[0].lossyCompression,
    voi: shown?.voi,
    isInverted: pane.isInverted,
    splitBy: stack.splitBy,
  };
  const trouble = fault ?? problem;
  return (
    <PaneFrame
      desk={desk}
      index={index}
      name={words.work.pane.planeNamed(words.work.pane[name], series.plan.seriesDescription)}
      start={{
        ...slot,
        pane: name,
        picture: size,
        view,
        window: windowOf(shown?.voi),
        isWhole: stack.valueType !== 'float32',
        linked: {
          plane: cut.plane,
          grid,
          centreMm,
          axes: stackState(state, slot).axes,
          stepMm: smallestSpacingMm(grid),
          slabMode: (each) => (each === 'stack' ? 'max' : paneState(state, slot, each).slabMode),
        },
        slice: 0,
        sliceCount: sliceCount(grid, cut.plane),
      }}
      facts={{ plan: series.plan, stack, pane }}
      shown={trouble ? undefined : shown}
      corners={(magnification, width) => cornersOf({ ...facts, magnification, width }, words, language)}
      marks={marksOfPlane(cut.plane, view, letters)}
      crosshair={crosshairOn(name, linked, centreMm, (each) => paneState(state, slot, each).slabThicknessMm)}
      segments={plannedLines(cut.plane, desk.planned)}
      onFault={(reason) => setFault({ kind: 'pictureNotDrawn', reason: String(reason) })}
    >
      <div className="pane-tag" style={{ background: paneColours[name] }} />
      {trouble && <FrameNotice desk={desk} problem={trouble} title={words.work.problem.imageRefused} />}
      {!trouble && !shown && <div className="frame-waiting">{words.work.load.waiting}</div>}
      {name === 'axial' && <LoadingBar words={words} language={language} load={load} onStop={() => series.stop()} />}
    </PaneFrame>
  );
}

/** Planes, one smallest voxel spacing apart, from one end of the volume to the other: what a scroll drag runs through. */
function sliceCount(grid: AnyGrid, plane: Parameters<typeof planeNormal>[0]): number {
  const normal = planeNormal(plane);
  const along = gridCorners(grid).map((corner) => dot(corner, normal));
  return Math.max(1, Math.round((Math.max(...along) - Math.min(...along)) / smallestSpacingMm(grid)) + 1);
}
