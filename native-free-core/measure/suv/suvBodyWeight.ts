// The factor from a PET image's modality values to SUV by body weight: the vendor-neutral rule of QIBA's FDG-PET profile,
// with every number of the chain, so that it can be shown. A missing or impossible value refuses; nothing is assumed.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { PetAttributes } from './petAttributes.ts';
import type { SuvProblem } from './suvProblem.ts';

export interface SuvScale {
  /** SUVbw (g/ml) = modality value × factor. */
  readonly factor: number;
  readonly rule: 'GML' | 'BQML' | 'philipsSuv' | 'philipsActivity';
  /** Of rules that go by the dose. */
  readonly chain?: SuvChain;
}

export interface SuvChain {
  readonly doseBq: number;
  readonly decayS: number;
  readonly halfLifeS: number;
  readonly decayedDoseBq: number;
  readonly weightKg: number;
}

export function suvBodyWeight(pet: PetAttributes): Outcome<SuvScale, SuvProblem> {
  switch (pet.units) {
    case 'GML':
      // SUVType (0054,1006): absent means body weight.
      if (pet.suvType !== '' && pet.suvType !== 'BW') return fail({ kind: 'suvOfOtherType', found: pet.suvType });
      return succeed({ factor: 1, rule: 'GML' });
    case 'BQML':
      return byDose(pet, 1, 'BQML');
    case 'CNTS':
      if (pet.philipsSuvFactor !== undefined) return succeed({ factor: pet.philipsSuvFactor, rule: 'philipsSuv' });
      if (pet.philipsActivityFactor !== undefined) return byDose(pet, pet.philipsActivityFactor, 'philipsActivity');
      return fail({ kind: 'suvUnits', found: 'CNTS' });
    default:
      return fail({ kind: 'suvUnits', found: pet.units });
  }
}

/** The two corrections without which Bq/ml are no activity concentration. */
const corrections = ['ATTN', 'DECY'] as const;

function byDose(pet: PetAttributes, bqmlPerValue: number, rule: SuvScale['rule']): Outcome<SuvScale, SuvProblem> {
  const lacking = corrections.filter((correction) => !pet.correctedImage.includes(correction));
  if (lacking.length > 0) return fail({ kind: 'suvNotCorrected', lacking: lacking.join(', ') });
  const { patientWeightKg: weightKg, radionuclideTotalDoseBq: doseBq, radionuclideHalfLifeS: halfLifeS } = pet;
  if (weightKg === undefined) return fail({ kind: 'suvLacks', keyword: 'PatientWeight (0010,1030)' });
  if (doseBq === undefined) return fail({ kind: 'suvLacks', keyword: 'RadionuclideTotalDose (0018,1074)' });
  if (halfLifeS === undefined) return fail({ kind: 'suvLacks', keyword: 'RadionuclideHalfLife (0018,1075)' });
  const decay = decaySeconds(pet, halfLifeS);
  if (!decay.ok) return decay;
  const decayS = decay.value;
  const decayedDoseBq = doseBq * 2 ** (-decayS / halfLifeS);
  const factor = (bqmlPerValue * weightKg * 1000) / decayedDoseBq;
  if (!Number.isFinite(factor)) return fail({ kind: 'suvTimes', decayS });
  return succeed({ factor, rule, chain: { doseBq, decayS, halfLifeS, decayedDoseBq, weightKg } });
}

const daySeconds = 86_400;

/** From the injection to the moment that the image was decay corrected to. */
function decaySeconds(pet: PetAttributes, halfLifeS: number): Outcome<number, SuvProblem> {
  // Corrected to the administration itself: the dose is that of the same moment.
  if (pet.decayCorrection === 'ADMIN') return succeed(0);
  if (pet.decayCorrection !== 'START') return fail({ kind: 'suvDecay', found: pet.decayCorrection });
  if (pet.startS === undefined) return fail({ kind: 'suvLacks', keyword: 'RadiopharmaceuticalStartTime (0018,1072)' });
  const scanS = scanStart(pet, halfLifeS);
  if (scanS === undefined) return fail({ kind: 'suvLacks', keyword: 'SeriesTime (0008,0031)' });
  // A time without a date, later than the scan: injected the evening before.
  const isEveningBefore = scanS < pet.startS && !pet.isStartDated;
  const decayS = scanS - pet.startS + (isEveningBefore ? daySeconds : 0);
  return decayS >= 0 ? succeed(decayS) : fail({ kind: 'suvTimes', decayS });
}

/**
 * The beginning of the scan: the series' own time, unless it lies after the acquisition (a series that was processed again),
 * then GE's private one, then what the frame's reference time tells of the acquisition.
 */
function scanStart(pet: PetAttributes, halfLifeS: number): number | undefined {
  const { seriesS, acquisitionS, geScanS } = pet;
  if (seriesS !== undefined && (acquisitionS === undefined || seriesS <= acquisitionS)) return seriesS;
  if (geScanS !== undefined) return geScanS;
  const { frameReferenceTimeMs, actualFrameDurationMs } = pet;
  if (acquisitionS === undefined || frameReferenceTimeMs === undefined || actualFrameDurationMs === undefined) return;
  // The reference time is when the decaying activity has its mean over the frame, counted from the start of the scan.
  const perSecond = Math.LN2 / halfLifeS;
  const duringFrame = (perSecond * actualFrameDurationMs) / 1000;
  const meanS = Math.log(duringFrame / (1 - Math.exp(-duringFrame))) / perSecond;
  return acquisitionS - frameReferenceTimeMs / 1000 + meanS;
}
