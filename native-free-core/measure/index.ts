export { explainScale, nameOfRule } from './explainScale.ts';
export { type CorrectedSpacing, type FrameScale, frameScale, type SpacingRule } from './frameScale.ts';
export { type MeasuredDistance, measureDistance } from './measureDistance.ts';
export type { MeasureProblem } from './measureProblem.ts';
export { type RegionFormat, type RegionPosition, regionPosition } from './regionPosition.ts';
export type { Quantity } from './regions.ts';
