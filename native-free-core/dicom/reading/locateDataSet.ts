// Where the file meta information and the data set begin, with or without preamble and prefix (PS3.10 §7.1).
import type { DicomProblem } from '../dataSet.ts';
import { explicitLittleEndian, guessEncoding, implicitLittleEndian, looksLikeFirstElement } from '../encoding.ts';

export interface Location {
  /** Where group 0002, or failing that the data set, begins. */
  readonly start: number;
  readonly hasMeta: boolean;
  readonly problems: readonly DicomProblem[];
}

const preambleBytes = 128;
const maximumStrayBytes = 16;

/** Undefined when nothing that looks like an element is found: not DICOM. */
export function locateDataSet(bytes: Uint8Array): Location | undefined {
  if (prefixAt(bytes, preambleBytes) && beginsMeta(bytes, preambleBytes + 4)) {
    return { start: preambleBytes + 4, hasMeta: true, problems: [] };
  }
  const noPreamble: DicomProblem = { kind: 'noPreamble' };
  if (prefixAt(bytes, 0) && beginsMeta(bytes, 4)) return { start: 4, hasMeta: true, problems: [noPreamble] };
  if (beginsMeta(bytes, 0)) return { start: 0, hasMeta: true, problems: [noPreamble] };
  // The letters DICM may stand in a data set that has no preamble: first try to read it from its first byte.
  if (guessEncoding(bytes, 0) !== undefined) return { start: 0, hasMeta: false, problems: [noPreamble] };
  if (prefixAt(bytes, preambleBytes)) return { start: preambleBytes + 4, hasMeta: false, problems: [] };
  const start = strayBytes(bytes);
  return start === undefined ? undefined : { start, hasMeta: false, problems: [noPreamble] };
}

/** A file whose head was cut off carelessly keeps some bytes before its data set: the first explicit element shows where it begins. */
function strayBytes(bytes: Uint8Array): number | undefined {
  for (let start = 1; start <= maximumStrayBytes; start += 1) {
    const isGroup8 = bytes[start] === 8 && bytes[start + 1] === 0 && bytes[start + 3] === 0;
    if (isGroup8 && looksLikeFirstElement(bytes, start, explicitLittleEndian)) return start;
  }
  return undefined;
}

function prefixAt(bytes: Uint8Array, position: number): boolean {
  return 'DICM' === String.fromCharCode(...bytes.subarray(position, position + 4));
}

function beginsMeta(bytes: Uint8Array, position: number): boolean {
  if (bytes[position] !== 2 || bytes[position + 1] !== 0) return false;
  return [explicitLittleEndian, implicitLittleEndian].some((one) => looksLikeFirstElement(bytes, position, one));
}
