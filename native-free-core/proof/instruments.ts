// The instruments that proofs measure with: those of the workstation, or others that a test makes wrong.
import { renderGrey8 } from '../display/index.ts';
import { frameScale, measureDistance, suvBodyWeight } from '../measure/index.ts';
import { projectSlab, samplePlane } from '../volume/index.ts';

export const workstationInstruments = {
  frameScale,
  measureDistance,
  renderGrey8,
  samplePlane,
  projectSlab,
  suvBodyWeight,
} as const;

export type ProofInstruments = typeof workstationInstruments;
