export { workShortcuts } from './keys/keyCommand.ts';
export { WorkPlace, type WorkPlaceProps } from './WorkPlace.tsx';
