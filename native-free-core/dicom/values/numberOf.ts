// Values as numbers: binary VRs by their size and byte order, DS and IS from their text (PS3.5 6.2).
import type { DataElement, DataSet, Tag } from '../dataSet.ts';
import { bytesPerNumber } from '../valueRepresentation.ts';
import { trimPadding } from './trimPadding.ts';
import { valueBytes } from './valueBytes.ts';

/** The first value, or undefined when there is none or it is not a number. */
export function numberOf(dataset: DataSet, tag: Tag): number | undefined {
  const element = dataset.elements.get(tag);
  if (element === undefined) return undefined;
  const first = numbersOfElement(dataset, element, 1)[0];
  return first === undefined || Number.isNaN(first) ? undefined : first;
}

/** Every value; one that is not a number is NaN, so that positions are kept. */
export function numbersOf(dataset: DataSet, tag: Tag): readonly number[] {
  const element = dataset.elements.get(tag);
  return element === undefined ? [] : numbersOfElement(dataset, element);
}

/** 64-bit integers beyond 2^53 lose their last digits: no attribute that we compute with comes near. */
export function numbersOfElement(
  dataset: DataSet,
  element: DataElement,
  maximum = Number.POSITIVE_INFINITY,
): readonly number[] {
  if (element.items !== undefined || element.fragments !== undefined) return [];
  const size = bytesPerNumber(element.vr);
  if (size === undefined) return numbersOfText(valueBytes(dataset, element), maximum);
  const read = readers[element.vr];
  const count = Math.min(Math.floor(element.lengthBytes / size), maximum);
  const { bytes, isLittleEndian } = dataset;
  const view = new DataView(bytes.buffer, bytes.byteOffset + element.offset, element.lengthBytes);
  return Array.from({ length: count }, (_, index) => read(view, index * size, isLittleEndian));
}

type Reader = (view: DataView, offset: number, isLittleEndian: boolean) => number;

const readers: Readonly<Record<string, Reader>> = {
  OB: (view, offset) => view.getUint8(offset),
  US: (view, offset, isLittleEndian) => view.getUint16(offset, isLittleEndian),
  OW: (view, offset, isLittleEndian) => view.getUint16(offset, isLittleEndian),
  SS: (view, offset, isLittleEndian) => view.getInt16(offset, isLittleEndian),
  UL: (view, offset, isLittleEndian) => view.getUint32(offset, isLittleEndian),
  OL: (view, offset, isLittleEndian) => view.getUint32(offset, isLittleEndian),
  SL: (view, offset, isLittleEndian) => view.getInt32(offset, isLittleEndian),
  FL: (view, offset, isLittleEndian) => view.getFloat32(offset, isLittleEndian),
  OF: (view, offset, isLittleEndian) => view.getFloat32(offset, isLittleEndian),
  FD: (view, offset, isLittleEndian) => view.getFloat64(offset, isLittleEndian),
  OD: (view, offset, isLittleEndian) => view.getFloat64(offset, isLittleEndian),
  SV: (view, offset, isLittleEndian) => Number(view.getBigInt64(offset, isLittleEndian)),
  UV: (view, offset, isLittleEndian) => Number(view.getBigUint64(offset, isLittleEndian)),
  OV: (view, offset, isLittleEndian) => Number(view.getBigUint64(offset, isLittleEndian)),
  // A tag is two 16-bit numbers, group first, each in the byte order of the stream.
  AT: (view, offset, isLittleEndian) =>
    view.getUint16(offset, isLittleEndian) * 0x10000 + view.getUint16(offset + 2, isLittleEndian),
};

function numbersOfText(bytes: Uint8Array, maximum: number): readonly number[] {
  let text = '';
  for (const byte of bytes.subarray(0, 1024 * 1024)) text += String.fromCharCode(byte);
  const values = trimPadding(text).split('\\');
  if (values.length === 1 && values[0] === '') return [];
  return values.slice(0, maximum).map(parseNumber);
}

/** PS3.5 6.2 DS and IS: digits, sign, point, exponent. Number() alone would take '' for 0 and '0x10' for 16. */
function parseNumber(value: string): number {
  const digits = value.replaceAll('\0', '').trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
}
