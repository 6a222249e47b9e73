export type { ColourFrame, Frame, GreyFrame, ModalityValues, StoredFrame, StoredSamples } from './frame.ts';
