// A stored frame of a stack, with its slider.
import { useState } from 'react';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import type { OpenSeries } from '../../pipeline/index.ts';
import type { Desk } from '../place/desk.ts';
import type { Slot } from '../place/placeView.ts';
import { type CornerFacts, cornersOf } from './cornersOf.ts';
import { FrameNotice } from './FrameNotice.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import { PaneFrame } from './PaneFrame.tsx';
import { SliceSlider } from './SliceSlider.tsx';
import { marksOfImage, stackFrame } from './stackFrame.ts';
import { useLoadState } from './useLoadState.ts';
import { useOverlays } from './useOverlays.ts';
import { useShownSlice, useShownState } from './usePaneState.ts';
import { useReferenceLines } from './useReferenceLines.ts';

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
  const count = series.plan.stacks[slot.stack].images.length;
  const slice = useShownSlice(desk, index, slot.slice, count);
  const { stack, image, pane, view, shown, voi, start, isSubtracted } = stackFrame(state, slot, slice, series);
  const segments = useReferenceLines(desk, index, image.plane);
  const over = useOverlays(slot.seriesInstanceUID, image, desk.view.showsOverlays);
  const problem = fault ?? series.problem(slot.stack, slice);
  const { lossyCompression } = image;
  const facts: Omit<CornerFacts, 'magnification' | 'width'> = {
    ...{ patient: desk.patient, study: desk.study, plan: series.plan, splitBy: stack.splitBy, lossyCompression },
    ...{ image, slice: { index: slice, count }, voi, isInverted: pane.isInverted, isSubtracted },
  };
  return (
    <PaneFrame
      {...{ desk, index, start, segments }}
      overlays={over.overlays}
      name={words.work.pane.stackNamed(series.plan.seriesDescription, slice + 1, count)}
      facts={{ plan: series.plan, stack, pane, image, isSubtracted }}
      shown={problem ? undefined : shown}
      corners={(magnification, width) => cornersOf({ ...facts, magnification, width }, words, language)}
      marks={marksOfImage(image, view, letters)}
      onFault={(reason) => setFault({ kind: 'pictureNotDrawn', reason: String(reason) })}
    >
      {problem && <FrameNotice desk={desk} problem={problem} title={words.work.problem.imageRefused} />}
      {!problem && over.problem && <OverlayNotice desk={desk} problem={over.problem} />}
      {!problem && !shown && <div className="frame-waiting">{words.work.load.waiting}</div>}
      <Slider {...{ desk, index, slice, count }} there={series.framesThere(slot.stack)} />
      <LoadingBar
        {...{ words, language, load }}
        forecast={desk.entry(slot.seriesInstanceUID)?.forecast}
        onStop={series.stop}
      />
    </PaneFrame>
  );
}

interface SliderProps {
  readonly desk: Desk;
  readonly index: number;
  readonly slice: number;
  readonly count: number;
  readonly there: number;
}

function Slider({ desk, index, slice, count, there }: SliderProps) {
  if (count < 2) return null;
  const change = (next: number) => desk.hand.holdUntilRest({ kind: 'slice', frame: index, slice: next });
  return <SliceSlider label={desk.words.work.pane.slices} {...{ slice, count, there }} onChange={change} />;
}

/** The picture stands; only what should lie over it is missing. */
function OverlayNotice({ desk, problem }: { readonly desk: Desk; readonly problem: ProblemRecord }) {
  return <p className="overlay-notice">{describeProblem(problem, desk.language)}</p>;
}
