// One of the three linked planes of a volume, with the crosshair of the two others.
import { useMemo, useState } from 'react';
import type { PlannedStack, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { marksOfPlane } from '../../../native-free-core/display/index.ts';
import {
  type PlanePane as PlaneName,
  presentationOf,
  sectionPositionMm,
  stackState,
} from '../../../native-free-core/recipe/index.ts';
import type { AnyGrid } from '../../../native-free-core/volume/index.ts';
import type { OpenSeries } from '../../pipeline/index.ts';
import { pathPoints, pathSegments, sectionSegments } from '../curve/curveLines.ts';
import { boxMarkers, boxSegments } from '../part/boxLines.ts';
import { FrameBadges } from '../part/FrameBadges.tsx';
import { latticeBadges } from '../part/latticeBadges.ts';
import type { Desk } from '../place/desk.ts';
import type { Slot } from '../place/placeView.ts';
import { isOf } from '../sketch/sketch.ts';
import { sketchMarkers, sketchSegments } from '../sketch/sketchMarks.ts';
import { useSketch } from '../sketch/useSketch.ts';
import { type CornerFacts, cornersOf } from './cornersOf.ts';
import { FrameNotice } from './FrameNotice.tsx';
import { fileDisplayOf } from './fileDisplayOf.ts';
import { LoadingBar } from './LoadingBar.tsx';
import { paneColours, plannedLines, plannedMarkers } from './overlayLines.ts';
import { PaneFrame } from './PaneFrame.tsx';
import { planeFrame } from './planeFrame.ts';
import { useLoadState } from './useLoadState.ts';
import { useIsMoving, useShownState } from './usePaneState.ts';
import { usePlanePicture } from './usePlanePicture.ts';
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
  const { plan } = series;
  const state = useShownState(desk);
  const load = useLoadState(series);
  const stackNow = stackState(state, slot);
  const { curve, subVolume } = stackNow;
  const box = desk.view.volet === 'reformat' ? subVolume?.box : undefined;
  const path = useMemo(() => pathPoints(curve), [curve]);
  const held = useSketch(desk);
  const sketch = held && isOf(held, slot) ? held : undefined;
  const [fault, setFault] = useState<ProblemRecord>();
  const { pane, cut, view, start, crosshair } = planeFrame(state, slot, name, stack, grid);
  const { picture, problem } = usePlanePicture(series, slot.stack, cut, useIsMoving(desk));
  const file = fileDisplayOf(series, slot.stack);
  const shown = picture && { ...picture, ...presentationOf(state, slot, name, picture.frame, file) };
  const { slabThicknessMm: thicknessMm, slabMode: mode, isInverted } = pane;
  const { lossyCompression } = stack.images[0];
  const facts: Omit<CornerFacts, 'magnification' | 'width'> = {
    ...{ patient: desk.patient, study: desk.study, plan, splitBy: stack.splitBy, lossyCompression },
    ...{
      cut: { pane: name, plane: cut.plane, thicknessMm, mode, interpolation: picture?.interpolation },
      voi: shown?.voi,
      isInverted,
    },
  };
  const trouble = fault ?? problem;
  return (
    <PaneFrame
      {...{ desk, index, crosshair }}
      name={words.work.pane.planeNamed(words.work.pane[name], plan.seriesDescription)}
      start={{ ...start, window: windowOf(shown?.voi) }}
      facts={{ plan, stack, pane }}
      shown={trouble ? undefined : shown}
      corners={(magnification, width) => cornersOf({ ...facts, magnification, width }, words, language)}
      marks={marksOfPlane(cut.plane, view, letters)}
      segments={[
        ...plannedLines(cut.plane, desk.planned),
        ...pathSegments(path, cut.plane),
        ...boxSegments(box, cut.plane),
        ...sectionSegments(curve, sectionPositionMm(state, slot), cut.plane),
        ...sketchSegments(sketch, cut.plane),
      ]}
      markers={[
        ...(sketch ? [] : boxMarkers(box, cut.plane)),
        ...plannedMarkers(cut.plane, desk.planned),
        ...sketchMarkers(sketch, cut.plane),
      ]}
      onFault={(reason) => setFault({ kind: 'pictureNotDrawn', reason: String(reason) })}
    >
      <div className="pane-tag" style={{ background: paneColours[name] }} />
      <FrameBadges lines={latticeBadges(stack, stackNow, words, series.isHalved)} />
      {trouble && <FrameNotice desk={desk} problem={trouble} title={words.work.problem.imageRefused} />}
      {!trouble && !shown && <div className="frame-waiting">{words.work.load.waiting}</div>}
      {name === 'axial' && (
        <LoadingBar
          {...{ words, language, load }}
          forecast={desk.entry(plan.seriesInstanceUID)?.forecast}
          onStop={series.stop}
        />
      )}
    </PaneFrame>
  );
}
