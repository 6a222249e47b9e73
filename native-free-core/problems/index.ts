export { describeProblem } from './describeProblem.ts';
export { typesetFrench } from './typesetFrench.ts';
export { type Language, words } from './words.ts';
