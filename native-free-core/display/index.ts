export { autoWindow } from './autoWindow.ts';
export type { ClippedEnd, ExplainedRule, ExplainedStep } from './explain/explainedStep.ts';
export { explainCutPixel, explainPixel, storedPixelOf } from './explain/explainPixel.ts';
export { type NamedValue, type PixelFacts, readPixelFacts, type TaggedStep } from './explain/pixelFacts.ts';
export type { StoredPixel } from './explain/storedPixel.ts';
export { greyLevel, rampOf } from './greyLevel.ts';
export { buildGreyTable } from './greyTable.ts';
export { minMaxWindow } from './minMaxWindow.ts';
export { colourPalette, type PaletteName, paletteNames } from './palettes/colourPalette.ts';
export type { Presentation } from './presentation.ts';
export { renderFrame } from './renderFrame.ts';
export { renderGrey8 } from './renderGrey8.ts';
export { subtractMask } from './subtractMask.ts';
export { fitted, panned, truePixels, zoomed } from './view/changeView.ts';
export {
  type Letters,
  marksOfPatientOrientation,
  marksOfPlane,
  marksOfSides,
  noMarks,
  type OrientationMarks,
} from './view/orientationMarks.ts';
export type { Drag, WheelTurn } from './view/pictureGesture.ts';
export {
  type Affine,
  applyAffine,
  type CanvasPoint,
  type CanvasSize,
  fitScale,
  fittedView,
  invertAffine,
  type PictureSize,
  type PictureView,
  pictureToCanvas,
} from './view/pictureView.ts';
export type {
  ColourBar,
  Corners,
  Crosshair,
  OverlayMarker,
  OverlaySegment,
  PictureOverlay,
  PlaneLine,
  ShownPicture,
} from './view/shownPicture.ts';
export { readVoiLuts, type VoiFunction, type VoiLut, type VoiTable, type VoiWindow } from './voiLut.ts';
export { type WindowPreset, windowPresets } from './windowPresets.ts';
