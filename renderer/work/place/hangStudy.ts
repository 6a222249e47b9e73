// How a study is hung when it is opened for the first time (hanging protocol): by its modalities and its series.
import type { SeriesRow, StudyRow } from '../../../native-free-core/contract/index.ts';
import { emptyPlaceView, type PlaceView, type Slot } from './placeView.ts';

const radiographs = new Set(['CR', 'DX', 'MG', 'IO', 'PX', 'RG']);
const crossSections = new Set(['CT', 'MR', 'PT', 'NM']);

/** `wanted`: the series that the person opened by name. Radiographs and PET/CT side by side; else the richest series. */
export function hangStudy(study: StudyRow, wanted?: string): PlaceView {
  const pictures = study.series.filter((series) => series.isImage);
  const asked = pictures.find((series) => series.seriesInstanceUID === wanted);
  if (asked) return single(asked);
  const pair = petAndCt(pictures);
  if (pair)
    return { ...emptyPlaceView, arrangement: 'two', slots: pair.map((series) => slotOf(series)), tool: 'window' };
  if (pictures.length > 0 && pictures.every((series) => radiographs.has(series.modality))) return sideBySide(pictures);
  const richest = pictures.toSorted((a, b) => weight(b) - weight(a))[0];
  return richest ? single(richest) : emptyPlaceView;
}

function single(series: SeriesRow): PlaceView {
  return {
    ...emptyPlaceView,
    slots: [slotOf(series)],
    tool: crossSections.has(series.modality) ? 'crosshair' : 'window',
  };
}

/** Two projections, of one series or of two; a single one takes the whole place. */
function sideBySide(pictures: readonly SeriesRow[]): PlaceView {
  const [first, second] = pictures;
  const view: PlaceView = { ...emptyPlaceView, tool: 'window' };
  if (second) return { ...view, arrangement: 'two', slots: [slotOf(first, 0), slotOf(second, 0)] };
  if (first.instanceCount > 1) return { ...view, arrangement: 'two', slots: [slotOf(first, 0), slotOf(first, 1)] };
  return { ...view, slots: [slotOf(first)] };
}

function petAndCt(pictures: readonly SeriesRow[]): readonly SeriesRow[] | undefined {
  const most = (modality: string) =>
    pictures.filter((series) => series.modality === modality).toSorted((a, b) => b.instanceCount - a.instanceCount)[0];
  const ct = most('CT');
  const pet = most('PT');
  return ct && pet ? [ct, pet] : undefined;
}

/** Acquired cross sections before what was derived from them; then the most images. */
function weight(series: SeriesRow): number {
  return series.instanceCount + (crossSections.has(series.modality) ? 1e6 : 0) - (series.isDerived ? 1e7 : 0);
}

function slotOf(series: SeriesRow, slice?: number): Slot {
  return { seriesInstanceUID: series.seriesInstanceUID, stack: 0, pane: 'stack', slice };
}
