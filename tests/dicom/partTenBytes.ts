// Small Part 10 files written byte by byte, so that tests of the reader owe nothing to a writer.
import { inflateRawSync } from 'node:zlib';
import type { Part10Host } from '../../native-free-core/dicom/index.ts';

export const host: Part10Host = {
  inflateRaw: (bytes, maximumBytes) => new Uint8Array(inflateRawSync(bytes, { maxOutputLength: maximumBytes })),
};

export const implicitUID = '1.2.840.10008.1.2';
export const explicitUID = '1.2.840.10008.1.2.1';
export const bigEndianUID = '1.2.840.10008.1.2.2';
export const deflatedUID = '1.2.840.10008.1.2.1.99';

export function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

export function u16(value: number, isLittleEndian = true): number[] {
  const bytes = [value & 0xff, (value >>> 8) & 0xff];
  return isLittleEndian ? bytes : bytes.reverse();
}

export function u32(value: number, isLittleEndian = true): number[] {
  const bytes = [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
  return isLittleEndian ? bytes : bytes.reverse();
}

/** An explicit VR element with a 16-bit length (PS3.5 table 7.1-2). */
export function short(group: number, element: number, vr: string, value: number[], isLittleEndian = true): number[] {
  const tag = [...u16(group, isLittleEndian), ...u16(element, isLittleEndian)];
  return [...tag, ...ascii(vr), ...u16(value.length, isLittleEndian), ...value];
}

/** An explicit VR element with a 32-bit length (PS3.5 table 7.1-1); `declared` may lie. */
export function long(group: number, element: number, vr: string, value: number[], declared = value.length): number[] {
  return [...u16(group), ...u16(element), ...ascii(vr), 0, 0, ...u32(declared), ...value];
}

/** An implicit VR element (PS3.5 table 7.1-3). */
export function implicit(group: number, element: number, value: number[], declared = value.length): number[] {
  return [...u16(group), ...u16(element), ...u32(declared), ...value];
}

/** A file with preamble, prefix and a meta group that names the transfer syntax. */
export function file(transferSyntaxUID: string, ...elements: number[][]): Uint8Array {
  const uid = ascii(transferSyntaxUID.length % 2 === 0 ? transferSyntaxUID : `${transferSyntaxUID}\0`);
  const meta = short(2, 0x10, 'UI', uid);
  const groupLength = short(2, 0, 'UL', u32(meta.length));
  return Uint8Array.from([...new Array(128).fill(0), ...ascii('DICM'), ...groupLength, ...meta, ...elements.flat()]);
}
