// A lookup table as modality, VOI and palette modules store it: a descriptor of three numbers and packed data
// (PS3.3 C.11.1.1.1, C.11.2.1.1, C.7.6.3.1.5).
import { bytesOf, type DataSet, numbersOf, type Tag } from '../dicom/index.ts';

export interface LookupTable {
  /** The first input value that is mapped; what lies below takes the first entry, above the last. */
  readonly firstMapped: number;
  /** Bits of an entry as declared, 8 to 16. */
  readonly bits: number;
  readonly table: Uint16Array;
}

/**
 * Reads a descriptor and its data; undefined when one is missing or the data are too short to mean anything.
 * `isSigned` says how the first mapped value is meant: descriptors are stored as US or SS, and writers mix the two up.
 */
export function readLookupTable(
  dataset: DataSet,
  descriptorTag: Tag,
  dataTag: Tag,
  isSigned: boolean,
): LookupTable | undefined {
  const [declaredCount, declaredFirst, bits] = numbersOf(dataset, descriptorTag);
  const bytes = bytesOf(dataset, dataTag);
  if (!Number.isFinite(declaredFirst) || !Number.isFinite(bits) || bytes === undefined) return undefined;
  // PS3.3 C.11.1.1.1: 65536 entries do not fit 16 bits and are written 0.
  const count = (declaredCount & 0xffff) === 0 ? 65536 : declaredCount & 0xffff;
  const table = unpackEntries(bytes, count, dataset.isLittleEndian);
  if (table.length === 0) return undefined;
  const firstMapped = isSigned ? (declaredFirst << 16) >> 16 : declaredFirst & 0xffff;
  return { firstMapped, bits: Math.min(Math.max(bits, 8), 16), table };
}

/** Entries are words of 16 bits; tables of 8-bit entries may be packed two to a word instead. */
export function unpackEntries(bytes: Uint8Array, count: number, isLittleEndian: boolean): Uint16Array {
  if (bytes.length < count * 2) return Uint16Array.from(bytes.subarray(0, count));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: count }, (_, index) => view.getUint16(index * 2, isLittleEndian));
}
