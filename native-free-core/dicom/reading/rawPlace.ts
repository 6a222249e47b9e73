// What the forgiving reader carries along: where it reads, what holds there, what it has found wrong, how much it may still read.
import type { DicomProblem, Tag } from '../dataSet.ts';
import { keywordOf } from '../dictionary/dictionary.ts';
import type { Encoding } from '../encoding.ts';
import { maximumElements } from './delimiters.ts';

/** What holds for the whole reading, and for the item in hand. */
export interface RawPlace {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly encoding: Encoding;
  readonly characterSet: readonly string[];
  readonly isSigned: boolean;
  readonly depth: number;
  readonly problems: DicomProblem[];
  /** Elements and items that may still be read, over the whole reading. */
  readonly budget: { left: number };
}

/** A file can be wrong in every element; beyond this nobody reads on. */
const maximumProblems = 200;

export function startPlace(bytes: Uint8Array, encoding: Encoding, characterSet: readonly string[]): RawPlace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const budget = { left: maximumElements };
  return { bytes, view, encoding, characterSet, isSigned: false, depth: 0, problems: [], budget };
}

/** Takes one element off the budget; false, and a problem, when there is none left. */
export function spend(place: RawPlace): boolean {
  place.budget.left -= 1;
  if (place.budget.left === 0) addProblem(place, { kind: 'tooManyElements', allowed: maximumElements });
  return place.budget.left > 0;
}

export function report(place: RawPlace, tag: Tag, found: string, allowed: string): void {
  addProblem(place, { kind: 'badElement', tag, keyword: keywordOf(tag), found, allowed });
}

export function reportTruncation(
  place: RawPlace,
  tag: Tag | undefined,
  expectedBytes: number | undefined,
  foundBytes: number,
): void {
  const keyword = tag === undefined ? undefined : keywordOf(tag);
  addProblem(place, { kind: 'truncated', tag, keyword, expectedBytes, foundBytes });
}

export function addProblem(place: RawPlace, problem: DicomProblem): void {
  if (place.problems.length < maximumProblems) place.problems.push(problem);
}

export function tagAt(place: RawPlace, position: number): Tag {
  const { view, encoding } = place;
  const group = view.getUint16(position, encoding.isLittleEndian);
  return group * 0x10000 + view.getUint16(position + 2, encoding.isLittleEndian);
}
