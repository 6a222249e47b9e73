import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { type SeriesBatch, type Step, stateOf } from '../../../native-free-core/recipe/index.ts';
import type { Sketch } from '../sketch/sketch.ts';
import type { VideoHand } from '../video/videoHand.ts';
import type { WorkPlaceProps } from '../workPlaceProps.ts';
import type { Desk, FrameFacts, HoodState, Pointed, Readout, ShownPlane } from './desk.ts';
import { withSlice } from './frames.ts';
import { createHandDesk, type Draft, type HandDesk } from './handDesk.ts';
import type { PlaceView } from './placeView.ts';
import type { SeriesShelf } from './seriesShelf.ts';
import { createValueStore } from './valueStore.ts';

/** What every part of the place is given; the stores live as long as the place. */
export function useDesk(
  props: WorkPlaceProps,
  view: PlaceView,
  changeView: (view: PlaceView) => void,
  shelf: Pick<SeriesShelf, 'entry' | 'hold'>,
  planned: SeriesBatch | undefined,
): Desk {
  const hand = useHandDesk(props, view, changeView);
  const stores = useMemo(openStores, []);
  const { recipe } = props.work;
  const state = useMemo(() => stateOf(recipe), [recipe]);
  const latest = useRef(props);
  latest.current = props;
  const decide = useCallback(
    (step: Step) => {
      hand.commit();
      latest.current.onDecide(step);
    },
    [hand],
  );
  const { words, language, letters, patient, study, frame: Frame } = props;
  return {
    Frame,
    words,
    language,
    letters,
    patient,
    study,
    state,
    hand,
    ...stores,
    view,
    planned,
    changeView,
    decide,
    entry: shelf.entry,
    hold: shelf.hold,
  };
}

function openStores() {
  return {
    readout: createValueStore<Readout | undefined>(undefined),
    pointed: createValueStore<Pointed | undefined>(undefined),
    hood: createValueStore<HoodState>({ isFrozen: false, isInspecting: false }),
    sketch: createValueStore<Sketch | undefined>(undefined),
    active: createValueStore<FrameFacts | undefined>(undefined),
    video: createValueStore<VideoHand | undefined>(undefined),
    shownPlanes: createValueStore<ReadonlyMap<number, ShownPlane>>(new Map()),
  };
}

/** What the hand holds becomes a step of the work, or a slice of the view. */
function useHandDesk(props: WorkPlaceProps, view: PlaceView, changeView: (view: PlaceView) => void): HandDesk {
  const latest = useRef({ props, view, changeView });
  latest.current = { props, view, changeView };
  const hand = useMemo(
    () =>
      createHandDesk((draft: Draft, isAdjustment: boolean) => {
        const now = latest.current;
        if (draft.kind === 'step') now.props.onDecide(draft.step, { continues: isAdjustment });
        else now.changeView(withSlice(now.view, draft.frame, draft.slice));
      }),
    [],
  );
  const { recipe } = props.work;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the work or the view is another, what was held is in it.
  useLayoutEffect(() => hand.settle(), [hand, recipe, view]);
  // What the hand held when the place is left is not lost.
  useLayoutEffect(() => () => hand.commit(), [hand]);
  return hand;
}
