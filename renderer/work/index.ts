export { workShortcuts } from './keys/keyCommand.ts';
export type { FrameProps, FrameView } from './panes/frameProps.ts';
export { seriesAtOpening } from './place/seriesAtOpening.ts';
export { createSeriesShelf, type SeriesShelf } from './place/seriesShelf.ts';
export { WorkPlace } from './WorkPlace.tsx';
export type { WorkPlaceProps } from './workPlaceProps.ts';
