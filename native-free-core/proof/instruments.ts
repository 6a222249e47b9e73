// The instruments that proofs measure with: those of the workstation, or others that a test makes wrong.
import { type DataSet, itemsOf, numberOf, tag, textOf } from '../dicom/index.ts';
import { renderGrey8 } from '../display/index.ts';
import { frameScale, measureDistance } from '../measure/index.ts';
import { projectSlab, samplePlane } from '../volume/index.ts';

export interface ProofInstruments {
  readonly frameScale: typeof frameScale;
  readonly measureDistance: typeof measureDistance;
  readonly renderGrey8: typeof renderGrey8;
  readonly samplePlane: typeof samplePlane;
  readonly projectSlab: typeof projectSlab;
  /** SUV of body weight for one Bq/mL; undefined where the file does not say what it takes. */
  readonly suvPerBqPerMl: (dataset: DataSet) => number | undefined;
}

export const workstationInstruments: ProofInstruments = {
  frameScale,
  measureDistance,
  renderGrey8,
  samplePlane,
  projectSlab,
  suvPerBqPerMl,
};

/** Weight over the dose that is left when the series begins (PS3.3 C.8.9.1.1.7: Decay Correction START). */
function suvPerBqPerMl(dataset: DataSet): number | undefined {
  const [dose] = itemsOf(dataset, tag.radiopharmaceuticalInformationSequence);
  const weightKg = numberOf(dataset, tag.patientWeight);
  const injected = dose && numberOf(dose, tag.radionuclideTotalDose);
  const halfLifeS = dose && numberOf(dose, tag.radionuclideHalfLife);
  const startedS = dose && secondsOf(textOf(dose, tag.radiopharmaceuticalStartTime));
  const seriesS = secondsOf(textOf(dataset, tag.seriesTime));
  if (textOf(dataset, tag.decayCorrection) !== 'START' || textOf(dataset, tag.units) !== 'BQML') return undefined;
  if (!weightKg || !injected || !halfLifeS || startedS === undefined || seriesS === undefined) return undefined;
  return (weightKg * 1000) / (injected * 2 ** (-(seriesS - startedS) / halfLifeS));
}

/** Of the day, from a TM value (PS3.5 6.2). */
function secondsOf(time: string): number | undefined {
  const match = /^(\d{2})(\d{2})(\d{2}(?:\.\d+)?)$/.exec(time);
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) : undefined;
}
