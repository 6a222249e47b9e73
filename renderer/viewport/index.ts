export { fitted, panned, truePixels, zoomed, zoomFactor } from './changeView.ts';
export { angleAbout, type PlaneLine } from './crosshair.ts';
export type { Drag } from './drag.ts';
export {
  scrollSteps,
  type Tool,
  toolOfButton,
  type WindowValues,
  wheelSteps,
  windowByDrag,
} from './handRules.ts';
export type { WheelTurn } from './listenToHand.ts';
export type { Corners, Crosshair, OverlaySegment } from './Overlay.tsx';
export {
  type Letters,
  marksOfPatientOrientation,
  marksOfPlane,
  noMarks,
  type OrientationMarks,
} from './orientationMarks.ts';
export { createPainter, type Painter } from './painter.ts';
export type { Picture } from './pictureHost.ts';
export { type CanvasSize, fitScale, fittedView, type PictureSize, type PictureView } from './pictureView.ts';
export { Viewport, type ViewportProps } from './Viewport.tsx';
