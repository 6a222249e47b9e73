// Small data sets for tests, element by element, explicit little endian; nothing of the product's own writer is used.
import type { DataElement, DataSet, Fragment, Part10File } from '../../native-free-core/dicom/index.ts';

type Value = string | readonly number[] | Uint8Array | readonly DataSet[];
type Row = readonly [tag: number, vr: string, value: Value];

const writers: Readonly<Record<string, readonly [bytes: number, write: (v: DataView, at: number, n: number) => void]>> =
  {
    US: [2, (view, at, number) => view.setUint16(at, number, true)],
    SS: [2, (view, at, number) => view.setInt16(at, number, true)],
    UL: [4, (view, at, number) => view.setUint32(at, number, true)],
    FL: [4, (view, at, number) => view.setFloat32(at, number, true)],
    FD: [8, (view, at, number) => view.setFloat64(at, number, true)],
    OW: [2, (view, at, number) => view.setUint16(at, number & 0xffff, true)],
    OB: [1, (view, at, number) => view.setUint8(at, number)],
    OF: [4, (view, at, number) => view.setFloat32(at, number, true)],
    OD: [8, (view, at, number) => view.setFloat64(at, number, true)],
    OV: [8, (view, at, number) => view.setBigUint64(at, BigInt(number), true)],
  };

/** A data set of these elements, the last of each tag. Text and numbers become bytes as their VR wants; items stay as they are given. */
export function dataSetOf(rows: readonly Row[]): DataSet {
  const parts: Uint8Array[] = [];
  let offset = 0;
  const elements = new Map<number, DataElement>();
  for (const [tag, vr, value] of new Map(rows.map((row) => [row[0], row])).values()) {
    const bytes = vr === 'SQ' ? new Uint8Array() : bytesOfValue(vr, value);
    const items = vr === 'SQ' ? (value as readonly DataSet[]) : undefined;
    elements.set(tag, { tag, vr, offset, lengthBytes: bytes.length, items });
    parts.push(bytes);
    offset += bytes.length;
  }
  const bytes = new Uint8Array(offset);
  for (const [index, element] of [...elements.values()].entries()) bytes.set(parts[index], element.offset);
  return { bytes, isLittleEndian: true, specificCharacterSet: [], elements };
}

/** A file around a data set. */
export function fileOf(dataset: DataSet, transferSyntaxUID = '1.2.840.10008.1.2.1'): Part10File {
  return { meta: dataSetOf([]), transferSyntaxUID, dataset, problems: [] };
}

/** The same data set with encapsulated pixel data of these fragments (PS3.5 A.4). */
export function withFragments(
  dataset: DataSet,
  pixelDataTag: number,
  contents: readonly (readonly number[])[],
  basicOffsetTable: readonly number[] = [],
): DataSet {
  const bytes = new Uint8Array([...dataset.bytes, ...contents.flat()]);
  let offset = dataset.bytes.length;
  let position = 0;
  const fragments: Fragment[] = contents.map(({ length }) => {
    const fragment = { offset, lengthBytes: length, position };
    offset += length;
    position += 8 + length;
    return fragment;
  });
  const element = { tag: pixelDataTag, vr: 'OB', offset: 0, lengthBytes: 0, basicOffsetTable, fragments };
  return { ...dataset, bytes, elements: new Map([...dataset.elements, [pixelDataTag, element]]) };
}

function bytesOfValue(vr: string, value: Value): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'string') return new TextEncoder().encode(value);
  const [size, write] = writers[vr];
  const numbers = value as readonly number[];
  const bytes = new Uint8Array(numbers.length * size);
  const view = new DataView(bytes.buffer);
  for (const [index, number] of numbers.entries()) write(view, index * size, number);
  return bytes;
}
