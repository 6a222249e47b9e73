export { autoWindow } from './autoWindow.ts';
export { greyLevel } from './greyLevel.ts';
export { buildGreyTable } from './greyTable.ts';
export { minMaxWindow } from './minMaxWindow.ts';
export type { Presentation } from './presentation.ts';
export { renderFrame } from './renderFrame.ts';
export { renderGrey8 } from './renderGrey8.ts';
export { readVoiLuts, type VoiFunction, type VoiLut, type VoiTable, type VoiWindow } from './voiLut.ts';
export { type WindowPreset, windowPresets } from './windowPresets.ts';
