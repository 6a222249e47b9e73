import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { StudyRow } from '../../../native-free-core/contract/index.ts';
import { withSeries } from './frames.ts';
import type { PlaceView } from './placeView.ts';
import { viewAtOpening } from './seriesAtOpening.ts';

/** The place as it was left, else as the study is hung; with the series that was asked for by name, if any, opened in it. */
export function usePlaceView(
  study: StudyRow,
  saved: unknown,
  asked: string | undefined,
  onChange: (view: PlaceView) => void,
): [PlaceView, (view: PlaceView) => void] {
  const view = useMemo(() => viewAtOpening(study, saved, asked), [study, saved, asked]);
  const latest = useRef({ view, onChange });
  latest.current = { view, onChange };
  const change = useCallback((next: PlaceView) => {
    // Several changes of one moment stand on one another, not each on what was last drawn.
    latest.current.view = next;
    latest.current.onChange(next);
  }, []);
  useEffect(() => {
    const { view: shown } = latest.current;
    if (asked === undefined || shown.slots.some((slot) => slot.seriesInstanceUID === asked)) return;
    change(withSeries({ ...shown, active: 0 }, { seriesInstanceUID: asked, stack: 0, pane: 'stack' }));
  }, [asked, change]);
  return [view, change];
}
