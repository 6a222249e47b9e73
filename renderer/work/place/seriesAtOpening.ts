// Which series a study shows first, known before its place is drawn.
import type { StudyRow } from '../../../native-free-core/contract/index.ts';
import { hangStudy } from './hangStudy.ts';
import { type PlaceView, readPlaceView } from './placeView.ts';

/** The place as it was left, else as the study is hung. */
export function viewAtOpening(study: StudyRow, saved: unknown, asked: string | undefined): PlaceView {
  const there = new Set(study.series.map((series) => series.seriesInstanceUID));
  return readPlaceView(saved, there) ?? hangStudy(study, asked);
}

/** What to load, the first one first; a series that was asked for by name takes the first frame. */
export function seriesAtOpening(study: StudyRow, saved: unknown, asked: string | undefined): readonly string[] {
  const uids = viewAtOpening(study, saved, asked).slots.map((slot) => slot.seriesInstanceUID);
  return asked === undefined || uids.includes(asked) ? uids : [asked, ...uids.slice(1)];
}
