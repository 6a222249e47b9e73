export { buildDerivedSeries, type DerivedSeries, isDerivedHere, seriesPrefix } from './buildDerivedSeries.ts';
export { recipeCreator, type SourceReference } from './derivation.ts';
export type { ObjectProblem } from './objectProblem.ts';
export { paddingValue } from './storedValues.ts';
