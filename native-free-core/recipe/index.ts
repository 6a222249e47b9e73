export { applyStep } from './applyStep.ts';
export { chosenMask } from './chosenMask.ts';
export { describeStep } from './describeStep.ts';
export { engineVersion } from './engineVersion.ts';
export { directionsOf, type LinkedPlanes, linkedPlanes } from './linkedPlanes.ts';
export { decide, goTo, newRecipe, type OpenWork, redo, undo } from './openWork.ts';
export { initialAxes, turnAxes } from './planeAxes.ts';
export { type BatchAcrossOptions, batchAcross, mostPlanes, planesOfBatch } from './planeBatch.ts';
export { crosshairOf, cutOfPane, type PaneCut, planesOf } from './planesOf.ts';
export { type FileDisplay, presentationOf } from './presentationOf.ts';
export { readOpenWork, readRecipe } from './readRecipe.ts';
export type { RecipeProblem } from './recipeProblem.ts';
export { cutPane, type RecipePicture, type RecipeSource, runRecipe } from './runRecipe.ts';
export { stateOf } from './stateOf.ts';
export type {
  Interpolation,
  PaneName,
  PlaneAxes,
  PlaneBatch,
  Recipe,
  SlabMode,
  Step,
  StepTarget,
  VoiLutFunction,
} from './step.ts';
export {
  type DerivedSeries,
  initialState,
  type MaskChoice,
  type PaneState,
  type PicturePane,
  type PlanePane,
  paneState,
  planePanes,
  type StackState,
  stackState,
  type VoiChoice,
  type WorkState,
} from './workState.ts';
