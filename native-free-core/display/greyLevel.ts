// The grey level of one modality value, 0 (black) to 255 (white), before rounding: the standard's formulas and nothing else.
import { assertNever } from '../outcome.ts';
import { sigmoidThresholds } from './sigmoidThresholds.generated.ts';
import type { VoiLut, VoiTable, VoiWindow } from './voiLut.ts';

/** A straight line between black and white, of LINEAR and LINEAR_EXACT alike. */
export interface Ramp {
  /** At or below it: black. */
  readonly lower: number;
  /** Above it: white. */
  readonly upper: number;
  readonly centre: number;
  readonly range: number;
}

/** Function from modality value to grey level of a VOI LUT. Not for hot loops: tables are built with it. */
export function greyLevel(voi: VoiLut): (value: number) => number {
  if (voi.kind === 'lut') return (value) => tableLevel(value, voi);
  switch (voi.function) {
    case 'LINEAR':
    case 'LINEAR_EXACT': {
      const ramp = rampOf(voi);
      return (value) => rampLevel(value, ramp);
    }
    case 'SIGMOID':
      return (value) => sigmoidLevel(value, voi);
    default:
      return assertNever(voi.function);
  }
}

/** The ramp of a linear window; a width that the standard forbids acts as a threshold at the centre. */
export function rampOf(voi: VoiWindow): Ramp {
  const { center } = voi;
  // PS3.3 C.11.2.1.2.1: centre − 0.5, width − 1, width at least 1. C.11.2.1.3.2 LINEAR_EXACT: as they are.
  const isExact = voi.function === 'LINEAR_EXACT';
  const centre = isExact ? center : center - 0.5;
  const range = isExact ? Math.max(voi.width, 0) : Math.max(voi.width, 1) - 1;
  return { lower: centre - range / 2, upper: centre + range / 2, centre, range };
}

export function rampLevel(value: number, ramp: Ramp): number {
  if (value <= ramp.lower) return 0;
  if (value > ramp.upper) return 255;
  return ((value - ramp.centre) / ramp.range + 0.5) * 255;
}

/**
 * PS3.3 C.11.2.1.3.1: 255 / (1 + exp(−4 (x − c) / w)), already rounded to 8 bits. Math.exp differs between engines in
 * its last bits, so the level is found among thresholds that were computed once.
 */
export function sigmoidLevel(value: number, voi: VoiWindow): number {
  const steepness = (4 * (value - voi.center)) / voi.width;
  let low = 0;
  let high = sigmoidThresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steepness >= sigmoidThresholds[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** PS3.3 C.11.2.1.1: the first entry below the table, the last beyond it; full scale is 2^bits − 1. */
export function tableLevel(value: number, voi: VoiTable): number {
  const last = voi.table.length - 1;
  const entry = Math.min(Math.max(Math.floor(value - voi.firstMapped + 0.5), 0), last);
  return Math.min((voi.table[entry] / (2 ** voi.bits - 1)) * 255, 255);
}
