// The five strict traits of identitovigilance (RNIV 1): birth name, first birth name, birth date, sex, birthplace.
// A trait that one side does not give contradicts nothing; only two values that differ do.
import { foldText } from './foldText.ts';

export interface IdentityTraits {
  readonly birthName: string;
  readonly firstName: string;
  /** DICOM DA, YYYYMMDD. */
  readonly birthDate: string;
  /** DICOM CS of (0010,0040): M, F or O. */
  readonly sex: string;
  /** INSEE code or name of the place. */
  readonly birthPlace: string;
}

export type TraitName = keyof IdentityTraits;

export interface TraitComparison {
  readonly trait: TraitName;
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'different' | 'notGiven';
}

const traitNames: readonly TraitName[] = ['birthName', 'firstName', 'birthDate', 'sex', 'birthPlace'];

/** One row per strict trait, in their order. */
export function compareTraits(left: IdentityTraits, right: IdentityTraits): readonly TraitComparison[] {
  return traitNames.map((trait) => ({
    trait,
    left: left[trait],
    right: right[trait],
    verdict: verdict(trait, left, right),
  }));
}

/** The traits that contradict each other: not empty means a possible homonym or a wrong number. */
export function contradictions(left: IdentityTraits, right: IdentityTraits): readonly TraitName[] {
  return compareTraits(left, right)
    .filter((comparison) => comparison.verdict === 'different')
    .map((comparison) => comparison.trait);
}

function verdict(trait: TraitName, left: IdentityTraits, right: IdentityTraits): TraitComparison['verdict'] {
  if (trait === 'birthDate' || trait === 'sex') return compare(bare(left[trait]), bare(right[trait]));
  const whole = compare(spoken(left[trait]), spoken(right[trait]));
  if (trait !== 'firstName' || whole !== 'different') return whole;
  return isFirstOf(left.firstName, right.firstName) || isFirstOf(right.firstName, left.firstName)
    ? 'same'
    : 'different';
}

function compare(left: string, right: string): TraitComparison['verdict'] {
  if (left === '' || right === '') return 'notGiven';
  return left === right ? 'same' : 'different';
}

/** A header may hold the first of the birth names alone, or all of them: MARIE and MARIE CLAIRE, but not JEAN and JEAN-PIERRE. */
function isFirstOf(one: string, several: string): boolean {
  const names = several.trim().split(/[\s,]+/);
  return names.length > 1 && spoken(one) === spoken(names[0]);
}

function bare(value: string): string {
  return value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

/** Without accents and case; hyphens and apostrophes as spaces. */
function spoken(value: string): string {
  return foldText(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
