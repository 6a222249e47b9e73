export { workShortcuts } from './keys/keyCommand.ts';
export type { FrameProps, FrameView } from './panes/frameProps.ts';
export { WorkPlace } from './WorkPlace.tsx';
export type { WorkPlaceProps } from './workPlaceProps.ts';
