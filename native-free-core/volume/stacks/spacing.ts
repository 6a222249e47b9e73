// Equal distances between slices, or what is unequal about them.
import type { StackProblem } from '../volumeProblem.ts';

/** Two spacings are equal within one hundredth, and never held to less than a hundredth of a millimetre. */
export function toleranceMm(spacingMm: number): number {
  return Math.max(0.01 * spacingMm, 0.01);
}

/** A lattice may leave its slices by this part of the spacing before the small differences have added up to a lie. */
const strayedPart = 0.1;

/** Problems of the gaps between ascending heights; none when they are equal. */
export function describeSpacing(heightsMm: readonly number[]): StackProblem[] {
  const gapsMm = heightsMm.slice(1).map((height, k) => height - heightsMm[k]);
  const usualMm = [...gapsMm].sort((a, b) => a - b)[gapsMm.length >> 1];
  const allowedMm = toleranceMm(usualMm);
  if (gapsMm.every((gap) => Math.abs(gap - usualMm) <= allowedMm) && !hasStrayed(heightsMm)) return [];
  const missing = missingSlices(gapsMm, usualMm);
  if (missing.length > 0) return missing;
  return [{ kind: 'unevenSpacing', smallestMm: roundMm(Math.min(...gapsMm)), largestMm: roundMm(Math.max(...gapsMm)) }];
}

function hasStrayed(heightsMm: readonly number[]): boolean {
  const last = heightsMm.length - 1;
  const meanMm = (heightsMm[last] - heightsMm[0]) / last;
  return heightsMm.some((height, k) => Math.abs(height - heightsMm[0] - k * meanMm) > strayedPart * meanMm);
}

/** Gaps that are whole multiples of the usual one, while all the others are usual. None when it is not that simple. */
function missingSlices(gapsMm: readonly number[], usualMm: number): StackProblem[] {
  const turns = gapsMm.map((gap) => Math.round(gap / usualMm));
  const isMultiple = gapsMm.every(
    (gap, k) => turns[k] >= 1 && Math.abs(gap - turns[k] * usualMm) <= turns[k] * toleranceMm(usualMm),
  );
  const wide = turns.filter((turn) => turn > 1).length;
  if (!isMultiple || wide * 4 > gapsMm.length) return [];
  return turns.flatMap((turn, afterIndex) =>
    turn > 1
      ? [{ kind: 'sliceMissing', afterIndex, gapMm: roundMm(gapsMm[afterIndex]), count: turn - 1 } as const]
      : [],
  );
}

function roundMm(mm: number): number {
  return Math.round(mm * 1000) / 1000;
}
