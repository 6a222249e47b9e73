// A lookup table as modality, VOI and palette modules store it: a descriptor of three numbers and packed data
// (PS3.3 C.11.1.1.1, C.11.2.1.1, C.7.6.3.1.5).
import { bytesOf, type DataSet, numbersOf, type Tag } from '../dicom/index.ts';
import { swapWords } from './nativePixelData.ts';

export interface LookupTable {
  /** The first input value that is mapped; what lies below takes the first entry, above the last. */
  readonly firstMapped: number;
  /** Bits of an entry as declared, 8 to 16; entries that are bytes have 8, whatever is declared. */
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
  if (!Number.isFinite(declaredFirst) || !Number.isFinite(bits)) return undefined;
  // PS3.3 C.11.1.1.1: 65536 entries do not fit 16 bits and are written 0.
  const count = (declaredCount & 0xffff) === 0 ? 65536 : declaredCount & 0xffff;
  const entries = readEntries(dataset, dataTag, count, bits);
  if (entries === undefined || entries.table.length === 0) return undefined;
  const { table, isPacked } = entries;
  const firstMapped = isSigned ? (declaredFirst << 16) >> 16 : declaredFirst & 0xffff;
  return { firstMapped, bits: isPacked ? 8 : Math.min(Math.max(bits, 8), 16), table };
}

/**
 * The entries of a table: words of 16 bits, or bytes packed two to a word. The length tells which; where it fits neither,
 * the declared bits do, and the entries that are there are given.
 */
export function readEntries(
  dataset: DataSet,
  dataTag: Tag,
  count: number,
  bits: number,
): { readonly table: Uint16Array; readonly isPacked: boolean } | undefined {
  const bytes = bytesOf(dataset, dataTag);
  if (bytes === undefined) return undefined;
  const isPacked = bytes.length < count * 2 && (bits <= 8 || bytes.length === count + (count % 2));
  if (!isPacked) {
    return { table: unpackWords(bytes, Math.min(count, bytes.length >> 1), dataset.isLittleEndian), isPacked };
  }
  return { table: Uint16Array.from(packedBytes(dataset, dataTag, bytes).subarray(0, count)), isPacked };
}

/** PS3.3 C.11.1.1.1: the first of two bytes is in the lower half of their word, which big endian puts second. */
export function packedBytes(dataset: DataSet, dataTag: Tag, bytes: Uint8Array): Uint8Array {
  const isInOrder = dataset.isLittleEndian || dataset.elements.get(dataTag)?.vr === 'OB';
  return isInOrder ? bytes : swapWords(bytes);
}

export function unpackWords(bytes: Uint8Array, count: number, isLittleEndian: boolean): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: count }, (_, index) => view.getUint16(index * 2, isLittleEndian));
}
