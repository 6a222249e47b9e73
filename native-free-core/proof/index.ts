export { type ProofInstruments, workstationInstruments } from './instruments.ts';
export type { Mark, Picture } from './picture.ts';
export { type Bilingual, type Proof, type ProofGroup, type ProofHost, type ProofUnit, proofGroups } from './proof.ts';
export { proofs } from './proofs.ts';
export { type ProofResult, runProofs } from './runProofs.ts';
