// Explicit VR little endian → explicit VR big endian (PS3.5 A.3), for data sets without sequences.
import { splitMeta } from './part10Meta.ts';

/** Bytes of one value, by VR; the others are bytes or text. */
const wordBytes: Readonly<Record<string, number>> = { US: 2, SS: 2, OW: 2, AT: 2, UL: 4, SL: 4, FL: 4, OF: 4, FD: 8 };
const longLengths = new Set(['OB', 'OW', 'OF', 'UN', 'UT', 'UC', 'UR']);

export function bigEndianOf(file: Uint8Array): Uint8Array {
  const { meta, dataset } = splitMeta(file);
  let at = 0;
  while (at < dataset.length) at = turnElement(dataset, at);
  const whole = new Uint8Array(file.length);
  whole.set(meta);
  whole.set(dataset, meta.length);
  return whole;
}

/** Turns tag, length and value in place; returns where the next element begins. */
function turnElement(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const vr = String.fromCharCode(bytes[at + 4], bytes[at + 5]);
  if (vr === 'SQ') throw new Error('sequences are not written here');
  const isLong = longLengths.has(vr);
  const lengthBytes = isLong ? view.getUint32(at + 8, true) : view.getUint16(at + 6, true);
  const start = at + (isLong ? 12 : 8);
  turn(bytes, at, 4, 2);
  turn(bytes, isLong ? at + 8 : at + 6, isLong ? 4 : 2, isLong ? 4 : 2);
  turn(bytes, start, lengthBytes, wordBytes[vr] ?? 1);
  return start + lengthBytes;
}

function turn(bytes: Uint8Array, start: number, lengthBytes: number, word: number): void {
  for (let at = start; at < start + lengthBytes; at += word) bytes.subarray(at, at + word).reverse();
}
