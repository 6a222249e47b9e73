export { applyStep } from './applyStep.ts';
export {
  type BatchManner,
  type BatchPicture,
  type CurveBatch,
  type PlaneBatch,
  type PlanePlace,
  type PlaneSet,
  pictureCount,
  type SeriesBatch,
} from './batch.ts';
export { chosenMask } from './chosenMask.ts';
export { type Coverage, coverageOf } from './coverageOf.ts';
export {
  type Curve,
  type CurveFrame,
  curvedSurface,
  curveFrame,
  curveLengthMm,
  pathRows,
  sectionPlane,
} from './curve.ts';
export { describeStep } from './describeStep.ts';
export { engineVersion } from './engineVersion.ts';
export { directionsOf, type LinkedPlanes, linkedPlanes } from './linkedPlanes.ts';
export { decide, goTo, newRecipe, type OpenWork, redo, undo } from './openWork.ts';
export {
  type CurvedCut,
  type CutManner,
  cutPane,
  cutPaneLines,
  cutSize,
  isCurved,
  type PaneCut,
  type PlaneCut,
} from './paneCut.ts';
export { axisOfPane, nearestPane } from './placing/facing.ts';
export { placeByFit } from './placing/placeByFit.ts';
export { type CopiedPlanes, placeInOther } from './placing/placeInOther.ts';
export type { Placement } from './placing/placement.ts';
export { placeOnLine } from './placing/placeOnLine.ts';
export { placeThroughThree } from './placing/placeThroughThree.ts';
export type { PlacingProblem } from './placing/placingProblem.ts';
export { anglesOfAxes, axesOfAngles, orderOfTurns, type PlaneAngles } from './placing/planeAngles.ts';
export { withinVolume } from './placing/withinVolume.ts';
export { initialAxes, turnAxes } from './planeAxes.ts';
export { type BatchAcrossOptions, batchAcross, cutsOfBatch, mostPlanes, planesOfBatch } from './planeBatch.ts';
export { crosshairOf, cutOfCurve, cutOfPane, latticeOf, planesOf, sectionPositionMm } from './planesOf.ts';
export { type FileDisplay, presentationOf } from './presentationOf.ts';
export { placeByProtocol } from './protocols/placeByProtocol.ts';
export {
  type Bilingual,
  type Landmark,
  type PlaneProtocol,
  type ProtocolRegion,
  planeProtocol,
  planeProtocols,
  protocolRegions,
  protocolsFor,
  type Trust,
} from './protocols/planeProtocols.ts';
export type { ProtocolRule } from './protocols/protocolRule.ts';
export { readBatch, readCropBox, readCurve, readExclusions } from './readBatch.ts';
export { readOpenWork, readRecipe } from './readRecipe.ts';
export type { RecipeProblem } from './recipeProblem.ts';
export { type RotationOptions, rotationBatch } from './rotationBatch.ts';
export { type RecipePicture, type RecipeSource, runRecipe } from './runRecipe.ts';
export { sectionsBatch } from './sectionsBatch.ts';
export { stateOf } from './stateOf.ts';
export type {
  CropBox,
  Exclusion,
  Interpolation,
  PaneName,
  Placing,
  PlaneAxes,
  Recipe,
  SlabMode,
  Step,
  StepTarget,
  VoiLutFunction,
} from './step.ts';
export {
  type CurvePane,
  curvePanes,
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
