// The curve of a volume unrolled, or the section across it.
import { useMemo, useState } from 'react';
import type { PlannedStack, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { marksOfPlane } from '../../../native-free-core/display/index.ts';
import {
  type Curve,
  type CurvePane as CurvePaneName,
  isCurved,
  type PaneCut,
  paneState,
  presentationOf,
  stackState,
  type WorkState,
} from '../../../native-free-core/recipe/index.ts';
import type { AnyGrid } from '../../../native-free-core/volume/index.ts';
import type { OpenSeries } from '../../pipeline/index.ts';
import { type CornerFacts, cornersOf } from '../panes/cornersOf.ts';
import { FrameNotice } from '../panes/FrameNotice.tsx';
import { fileDisplayOf } from '../panes/fileDisplayOf.ts';
import { PaneFrame } from '../panes/PaneFrame.tsx';
import { useIsMoving, useShownState } from '../panes/usePaneState.ts';
import { usePlanePicture } from '../panes/usePlanePicture.ts';
import { windowOf } from '../panes/windowOf.ts';
import { FrameBadges } from '../part/FrameBadges.tsx';
import { latticeBadges } from '../part/latticeBadges.ts';
import type { Desk } from '../place/desk.ts';
import type { Slot } from '../place/placeView.ts';
import { calibreOf } from './calibreOf.ts';
import { unrolledSegments } from './curveLines.ts';
import { curveCut, curvePaneFrame } from './curvePaneFrame.ts';
import { marksOfCurve } from './marksOfCurve.ts';

export interface CurvePaneProps {
  readonly desk: Desk;
  readonly index: number;
  readonly slot: Slot;
  readonly name: CurvePaneName;
  readonly series: OpenSeries;
  readonly stack: PlannedStack;
  readonly grid: AnyGrid;
}

export function CurvePane(props: CurvePaneProps) {
  const { desk, slot, name, grid } = props;
  const { words } = desk;
  const state = useShownState(desk);
  const { curve } = stackState(state, slot);
  const cut = useCut(state, slot, name, grid);
  if (!curve) return <div className="frame-waiting">{words.work.curve.none}</div>;
  if (!cut) return <div className="frame-waiting">{words.work.curve.noPath}</div>;
  return <CurvePicture {...props} {...{ state, curve, cut }} />;
}

function CurvePicture(props: CurvePaneProps & { state: WorkState; curve: Curve; cut: PaneCut }) {
  const { desk, index, slot, name, series, stack, grid, state, curve, cut } = props;
  const { words, language, letters } = desk;
  const [fault, setFault] = useState<ProblemRecord>();
  const { plan } = series;
  const { pane, view, start, along } = curvePaneFrame(state, slot, name, cut, stack, grid, curve);
  const { picture, problem } = usePlanePicture(series, slot.stack, cut, useIsMoving(desk));
  const file = fileDisplayOf(series, slot.stack);
  const shown = picture && { ...picture, ...presentationOf(state, slot, name, picture.frame, file) };
  const { slabThicknessMm: thicknessMm, slabMode: mode, isInverted } = pane;
  const calibre = useMemo(
    () => calibreOf(curve, cut, pane, picture?.cut === cut ? picture.frame : undefined),
    [curve, cut, pane, picture],
  );
  const facts: Omit<CornerFacts, 'magnification' | 'width'> = {
    ...{ patient: desk.patient, study: desk.study, plan, splitBy: stack.splitBy },
    ...{ lossyCompression: stack.images[0].lossyCompression, voi: shown?.voi, isInverted },
    curve: {
      ...{ pane: name, curve, ...along, thicknessMm, mode, interpolation: picture?.interpolation },
      calibre: calibre?.outcome,
    },
  };
  const marks = isCurved(cut) ? marksOfCurve(curve, view, letters) : marksOfPlane(cut.plane, view, letters);
  const trouble = fault ?? problem;
  return (
    <PaneFrame
      {...{ desk, index, marks }}
      name={words.work.pane.planeNamed(words.work.pane[name], plan.seriesDescription)}
      start={{ ...start, window: windowOf(shown?.voi) }}
      facts={{ plan, stack, pane }}
      shown={trouble ? undefined : shown}
      corners={(magnification, width) => cornersOf({ ...facts, magnification, width }, words, language)}
      segments={
        isCurved(cut)
          ? unrolledSegments(curve, along.pixelMm, along.positionMm, cut.surface.rows)
          : (calibre?.segments ?? [])
      }
      onFault={(reason) => setFault({ kind: 'pictureNotDrawn', reason: String(reason) })}
    >
      <FrameBadges lines={latticeBadges(stack, stackState(state, slot), words, series.isHalved)} />
      {trouble && <FrameNotice desk={desk} problem={trouble} title={words.work.problem.imageRefused} />}
      {!trouble && !shown && <div className="frame-waiting">{words.work.load.waiting}</div>}
    </PaneFrame>
  );
}

/** A surface of a thousand columns is made when its curve changes, not at every movement. */
function useCut(state: WorkState, slot: Slot, name: CurvePaneName, grid: AnyGrid): PaneCut | undefined {
  const stack = stackState(state, slot);
  const pane = paneState(state, slot, name);
  const position = name === 'section' ? stack.sectionMm : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a cut is made of, and nothing else of the work.
  return useMemo(
    () => curveCut(state, slot, name, grid),
    [stack.curve, stack.subVolume, stack.isTiltIgnored, stack.interpolation, position, pane, name, grid],
  );
}
