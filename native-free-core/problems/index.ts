export { describeProblem } from './describeProblem.ts';
export { type Language, words } from './words.ts';
