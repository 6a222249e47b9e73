export { applyExamUpdate, type ExamUpdate } from './applyExamUpdate.ts';
export {
  compareTraits,
  contradictions,
  type IdentityTraits,
  type TraitComparison,
  type TraitName,
} from './compareTraits.ts';
export type { DossierProblem } from './dossierProblem.ts';
export { type ExamRecord, type ExamState, newExamRecord } from './examRecord.ts';
export { foldText } from './foldText.ts';
export { missingOf, type RequiredField } from './missingOf.ts';
export { nextStates } from './nextStates.ts';
export { traitsOfPersonName } from './traitsOfPersonName.ts';
