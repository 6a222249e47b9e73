// What a fuzzer does to a file: a table of small faults, each of which a disk, a network or a careless program makes.
import { type DataElement, type DataSet, readPart10, tag } from '../../native-free-core/dicom/index.ts';
import { host } from '../dicom/partTenBytes.ts';
import { nestedSequences } from './nestedSequences.ts';
import type { Random } from './random.ts';

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Numbers at which programs trip. */
const edges = [0, 1, 2, 3, 7, 8, 9, 12, 16, 17, 31, 32, 64, 127, 128, 255, 256, 1000, 32767, 32768, 65534, 65535];
const longEdges = [...edges, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 1_000_000, 100_000_000];

export const mutations: Readonly<Record<string, Mutation>> = {
  flipBits(bytes, random) {
    for (let turn = 1 + random.below(8); turn > 0; turn--) bytes[random.below(bytes.length)] ^= 1 << random.below(8);
    return bytes;
  },
  overwriteRun(bytes, random) {
    const start = random.below(bytes.length);
    const value = random.pick([0, 0xff, random.below(256)]);
    return bytes.fill(value, start, start + 1 + random.below(64));
  },
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  removeRun(bytes, random) {
    const start = random.below(bytes.length);
    return joined(bytes.subarray(0, start), bytes.subarray(start + 1 + random.below(16)));
  },
  insertRun(bytes, random) {
    const start = random.below(bytes.length);
    const run = Uint8Array.from({ length: 1 + random.below(16) }, () => random.below(256));
    return joined(bytes.subarray(0, start), run, bytes.subarray(start));
  },
  repeatRun(bytes, random) {
    const start = random.below(bytes.length);
    const end = start + 1 + random.below(256);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  lieAboutLength(bytes, random) {
    return atElement(bytes, random, (element) => {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      if (random.below(2) === 0) view.setUint32(element.offset - 4, random.pick(longEdges), true);
      else view.setUint16(element.offset - 2, random.pick(edges), true);
    });
  },
  lieAboutVr(bytes, random) {
    return atElement(bytes, random, (element) => {
      const letters = random.pick(['SQ', 'UN', 'OB', 'OW', 'US', 'DS', 'AT', 'OV', 'UT', '??', '\0\0']);
      const place = element.offset - random.pick([4, 8]);
      bytes.set([letters.charCodeAt(0), letters.charCodeAt(1)], Math.max(0, place));
    });
  },
  scrambleValue(bytes, random) {
    return atElement(bytes, random, ({ offset, lengthBytes }) => {
      for (let at = 0; at < Math.min(lengthBytes, 32); at++) bytes[offset + at] = random.below(256);
    });
  },
  lieAboutPixels(bytes, random) {
    const told = random.pick(pixelAttributes);
    return atElement(bytes, random, (element) => overwriteNumber(bytes, element, random.pick(edges)), told);
  },
  lieAboutText(bytes, random) {
    const [told, value] = random.pick(pixelTexts);
    return atElement(bytes, random, (element) => overwriteText(bytes, element, random.pick(value)), told);
  },
  lieAboutTables(bytes, random) {
    const told = random.pick(tables);
    const change = (element: DataElement) => overwriteNumber(bytes, element, random.pick(edges));
    return atElement(bytes, random, change, told);
  },
  lieAboutFragments(bytes, random) {
    return atElement(bytes, random, (element) => breakFragments(bytes, element, random), tag.pixelData);
  },
  scrambleCodeStream(bytes, random) {
    return atElement(bytes, random, (element) => scrambleHead(bytes, element, random), tag.pixelData);
  },
  changeTransferSyntax(bytes, random) {
    const from = 132;
    const place = indexOfText(bytes, '1.2.840.10008.1.2', from, 600);
    if (place < 0) return bytes;
    const uid = random.pick(transferSyntaxes);
    for (let at = 0; at < uid.length; at++) bytes[place + at] = uid.charCodeAt(at);
    return bytes;
  },
  nestSequences: (bytes, random) => joined(bytes.subarray(0, bytes.length), nestedSequences(random.below(1200))),
};

const pixelAttributes = [
  ...[tag.rows, tag.columns, tag.bitsAllocated, tag.bitsStored, tag.highBit, tag.pixelRepresentation],
  ...[tag.samplesPerPixel, tag.planarConfiguration],
];
const pixelTexts: readonly (readonly [number, readonly string[]])[] = [
  [tag.numberOfFrames, ['0', '2', '9999999', '-1', '1e9', 'x', '4294967295']],
  [tag.photometricInterpretation, ['RGB', 'YBR_FULL_422', 'PALETTE COLOR', 'MONOCHROME1', 'YBR_ICT', 'HSV']],
  [tag.rescaleSlope, ['0', '1e308', '-1e300', 'NaN', '']],
  [tag.windowWidth, ['0', '-1', '1e-300', '1e300\\2', 'x']],
  [tag.pixelSpacing, ['0\\0', '-1\\1', '1e300\\1', 'x']],
  [tag.imageOrientationPatient, ['0\\0\\0\\0\\0\\0', '1\\0\\0\\1\\0\\0', '1e300\\0\\0\\0\\1\\0']],
];
const tables = [
  ...[tag.lutDescriptor, tag.redPaletteColorLookupTableDescriptor, tag.segmentedRedPaletteColorLookupTableData],
  ...[tag.extendedOffsetTable, tag.greenPaletteColorLookupTableDescriptor, tag.pixelPaddingValue],
];
const transferSyntaxes = ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.2', '1.2.840.10008.1.2.5']
  .concat(['50', '51', '57', '70', '80', '90', '91', '201'].map((end) => `1.2.840.10008.1.2.4.${end}`))
  .concat(['1.2.840.10008.1.2.1.99', '1.2.840.10008.1.2.8.1', '1.2.840.10008.1.2.4.110', '9.9.9']);

/** Every element, those of items too, as places in the bytes. */
function elementsOf(dataset: DataSet): DataElement[] {
  return [...dataset.elements.values()].flatMap((element) => [element, ...(element.items ?? []).flatMap(elementsOf)]);
}

/** Changes one element that the file really has: a given one, or any. A deflated data set lies in other bytes: left alone. */
function atElement(
  bytes: Uint8Array,
  random: Random,
  change: (element: DataElement) => void,
  wanted?: number,
): Uint8Array {
  const { dataset } = readPart10(bytes, host);
  if (dataset.bytes.buffer !== bytes.buffer) return mutations.flipBits(bytes, random);
  const elements = elementsOf(dataset).filter((element) => wanted === undefined || element.tag === wanted);
  if (elements.length === 0) return mutations.flipBits(bytes, random);
  change(random.pick(elements));
  return bytes;
}

function overwriteNumber(bytes: Uint8Array, { offset, lengthBytes }: DataElement, value: number): void {
  if (lengthBytes < 2 || offset + 2 > bytes.length) return;
  bytes[offset] = value & 0xff;
  bytes[offset + 1] = value >> 8;
}

function overwriteText(bytes: Uint8Array, { offset, lengthBytes }: DataElement, text: string): void {
  for (let at = 0; at < lengthBytes; at++) bytes[offset + at] = at < text.length ? text.charCodeAt(at) : 0x20;
}

/** An item length, an entry of the basic offset table, or the delimiter. */
function breakFragments(bytes: Uint8Array, element: DataElement, random: Random): void {
  const [fragment] = element.fragments ?? [];
  if (fragment === undefined) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = random.pick([fragment.offset - 4, fragment.offset - 8, element.offset + 4, element.offset + 8]);
  if (place + 4 <= bytes.length) view.setUint32(place, random.pick(longEdges), true);
}

function scrambleHead(bytes: Uint8Array, element: DataElement, random: Random): void {
  const { offset, lengthBytes } = element.fragments?.[0] ?? element;
  for (let turn = 1 + random.below(6); turn > 0; turn--) {
    bytes[offset + random.below(Math.min(Math.max(lengthBytes, 1), 256))] = random.below(256);
  }
}

function indexOfText(bytes: Uint8Array, text: string, from: number, to: number): number {
  for (let at = from; at < Math.min(to, bytes.length - text.length); at++) {
    if ([...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))) return at;
  }
  return -1;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
