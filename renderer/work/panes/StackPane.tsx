// A stored frame of a stack, with its slider.
import { useState } from 'react';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { marksOfPatientOrientation, marksOfPlane, noMarks } from '../../../native-free-core/display/index.ts';
import { type PaneState, paneState, presentationOf } from '../../../native-free-core/recipe/index.ts';
import type { OpenSeries } from '../../pipeline/index.ts';
import type { Desk } from '../place/desk.ts';
import type { Slot } from '../place/placeView.ts';
import { cornersOf } from './cornersOf.ts';
import { FrameNotice } from './FrameNotice.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import { PaneFrame } from './PaneFrame.tsx';
import { SliceSlider } from './SliceSlider.tsx';
import { useLoadState } from './useLoadState.ts';
import { useShownSlice, useShownState } from './usePaneState.ts';
import { useReferenceLines } from './useReferenceLines.ts';
import { viewOf } from './viewOf.ts';
import { windowOf } from './windowOf.ts';

export interface StackPaneProps {
  readonly desk: Desk;
  readonly index: number;
  readonly slot: Slot;
  readonly series: OpenSeries;
}

export function StackPane({ desk, index, slot, series }: StackPaneProps) {
  const { words, language, letters } = desk;
  const state = useShownState(desk);
  const load = useLoadState(series);
  const [fault, setFault] = useState<ProblemRecord>();
  const stack = series.plan.stacks[slot.stack];
  const slice = useShownSlice(desk, index, slot.slice, stack.images.length);
  const image = stack.images[slice];
  const frame = series.frame(slot.stack, slice);
  const pane: PaneState = paneState(state, slot, 'stack');
  const picture = {
    columns: image.columns,
    rows: image.rows,
    spacingMm: image.plane?.spacingMm ?? image.pixelSpacingMm,
  };
  const view = viewOf(pane, picture);
  const shown = frame && {
    frame,
    ...presentationOf(state, slot, 'stack', frame, image),
    contentId: `${series.key}/${slot.stack}/${slice}`,
    plane: image.plane,
  };
  const problem = fault ?? series.problem(slot.stack, slice);
  const marks = image.plane
    ? marksOfPlane(image.plane, view, letters)
    : image.patientOrientation
      ? marksOfPatientOrientation(image.patientOrientation, view, letters)
      : noMarks;
  const segments = useReferenceLines(desk, index, image.plane);
  const facts = {
    patient: desk.patient,
    study: desk.study,
    plan: series.plan,
    image,
    slice: { index: slice, count: stack.images.length },
    lossyCompression: image.lossyCompression,
    voi: frame?.kind === 'grey' ? shown?.voi : undefined,
    isInverted: pane.isInverted,
    splitBy: stack.splitBy,
  };
  return (
    <PaneFrame
      desk={desk}
      index={index}
      name={words.work.pane.stackNamed(series.plan.seriesDescription, slice + 1, stack.images.length)}
      start={{
        ...slot,
        pane: 'stack',
        picture,
        view,
        window: frame?.kind === 'grey' ? windowOf(shown?.voi) : undefined,
        isWhole: stack.valueType !== 'float32',
        slice,
        sliceCount: stack.images.length,
      }}
      facts={{ plan: series.plan, stack, pane, image }}
      shown={problem ? undefined : shown}
      corners={(magnification, width) => cornersOf({ ...facts, magnification, width }, words, language)}
      marks={marks}
      segments={segments}
      onFault={(reason) => setFault({ kind: 'pictureNotDrawn', reason: String(reason) })}
    >
      {problem && <FrameNotice desk={desk} problem={problem} title={words.work.problem.imageRefused} />}
      {!problem && !frame && <div className="frame-waiting">{words.work.load.waiting}</div>}
      {stack.images.length > 1 && (
        <SliceSlider
          label={words.work.pane.slices}
          slice={slice}
          count={stack.images.length}
          there={series.framesThere(slot.stack)}
          onChange={(next) => desk.hand.holdUntilRest({ kind: 'slice', frame: index, slice: next })}
        />
      )}
      <LoadingBar words={words} language={language} load={load} onStop={() => series.stop()} />
    </PaneFrame>
  );
}
