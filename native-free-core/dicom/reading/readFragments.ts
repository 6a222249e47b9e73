// Encapsulated pixel data: the basic offset table and the fragments, as places in the bytes (PS3.5 A.4).
import type { Fragment } from '../dataSet.ts';
import { itemTag, maximumElements, sequenceEndTag } from './delimiters.ts';

export interface Fragments {
  readonly basicOffsetTable: readonly number[];
  readonly fragments: readonly Fragment[];
  /** Just after the sequence delimiter, or where the bytes end. */
  readonly next: number;
  /** False when the bytes ended before the sequence delimiter. */
  readonly isComplete: boolean;
}

export function readFragments(bytes: Uint8Array, isLittleEndian: boolean, start: number, end: number): Fragments {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const basicOffsetTable: number[] = [];
  const fragments: Fragment[] = [];
  let base: number | undefined;
  let position = start;
  while (position + 8 <= end) {
    const tag = view.getUint16(position, isLittleEndian) * 0x10000 + view.getUint16(position + 2, isLittleEndian);
    const offset = position + 8;
    if (tag === sequenceEndTag) return { basicOffsetTable, fragments, next: offset, isComplete: true };
    if (tag !== itemTag || fragments.length >= maximumElements) break;
    const declaredBytes = view.getUint32(position + 4, isLittleEndian);
    const lengthBytes = Math.min(declaredBytes, end - offset);
    if (base === undefined) {
      base = offset + lengthBytes;
      for (let at = offset; at + 4 <= base; at += 4) basicOffsetTable.push(view.getUint32(at, isLittleEndian));
    } else {
      fragments.push({ offset, lengthBytes, position: position - base });
    }
    position = offset + lengthBytes;
  }
  return { basicOffsetTable, fragments, next: position, isComplete: false };
}
