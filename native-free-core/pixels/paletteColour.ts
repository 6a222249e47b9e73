// PALETTE COLOR: three lookup tables from a stored value to red, green and blue (PS3.3 C.7.6.3.1.5, .6, C.7.9).
import { bytesOf, type DataSet, numbersOf, type Tag, tag } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { packedBytes, readEntries, unpackWords } from './lookupTable.ts';
import type { PixelProblem } from './pixelProblem.ts';

/** Entries of 8 bits each, RGB interleaved, from the first mapped value on. */
export interface Palette {
  readonly firstMapped: number;
  readonly rgb: Uint8Array;
}

// Per colour: descriptor, data, segmented data.
const colours: readonly (readonly [Tag, Tag, Tag])[] = [
  [
    tag.redPaletteColorLookupTableDescriptor,
    tag.redPaletteColorLookupTableData,
    tag.segmentedRedPaletteColorLookupTableData,
  ],
  [
    tag.greenPaletteColorLookupTableDescriptor,
    tag.greenPaletteColorLookupTableData,
    tag.segmentedGreenPaletteColorLookupTableData,
  ],
  [
    tag.bluePaletteColorLookupTableDescriptor,
    tag.bluePaletteColorLookupTableData,
    tag.segmentedBluePaletteColorLookupTableData,
  ],
];

/** Reads the three tables and brings them to 8 bits; entries of 16 bits keep their upper byte. */
export function readPalette(dataset: DataSet, isSigned: boolean): Outcome<Palette, PixelProblem> {
  const tables = colours.map((tags) => readTable(dataset, ...tags));
  const [red, green, blue] = to8Bit(tables);
  if (red === undefined || green === undefined || blue === undefined) {
    const missing = ['Red', 'Green', 'Blue'].filter((_, index) => tables[index] === undefined);
    return fail({ kind: 'badPalette', found: missing.map((name) => `${name}PaletteColorLookupTable`).join(', ') });
  }
  const entries = Math.max(red.length, green.length, blue.length);
  const rgb = new Uint8Array(entries * 3);
  for (let entry = 0; entry < entries; entry++) {
    rgb[3 * entry] = red[Math.min(entry, red.length - 1)];
    rgb[3 * entry + 1] = green[Math.min(entry, green.length - 1)];
    rgb[3 * entry + 2] = blue[Math.min(entry, blue.length - 1)];
  }
  const first = numbersOf(dataset, tag.redPaletteColorLookupTableDescriptor)[1] ?? 0;
  return succeed({ firstMapped: isSigned ? (first << 16) >> 16 : first & 0xffff, rgb });
}

interface ColourTable {
  readonly table: Uint16Array;
  readonly is16Bit: boolean;
}

/** One colour's entries as they are stored. */
function readTable(dataset: DataSet, descriptor: Tag, data: Tag, segmented: Tag): ColourTable | undefined {
  const [declaredCount, , bits] = numbersOf(dataset, descriptor);
  if (declaredCount === undefined || Number.isNaN(declaredCount)) return undefined;
  const count = (declaredCount & 0xffff) === 0 ? 65536 : declaredCount & 0xffff;
  const is16Bit = bits === 16;
  const plain = readEntries(dataset, data, count, bits);
  if (plain !== undefined && plain.table.length > 0) return { table: plain.table, is16Bit: is16Bit && !plain.isPacked };
  const segments = bytesOf(dataset, segmented);
  if (segments === undefined) return undefined;
  const entries = is16Bit
    ? unpackWords(segments, segments.length >> 1, dataset.isLittleEndian)
    : packedBytes(dataset, segmented, segments);
  const table = expandSegments(entries, count);
  return table && { table, is16Bit };
}

/** Some writers say 16 bits and store 0–255: tables without a single upper byte, in any of the colours, are taken as they are. */
function to8Bit(tables: readonly (ColourTable | undefined)[]): readonly (Uint8Array | undefined)[] {
  const isStretched = tables.some((one) => one?.is16Bit && one.table.some((entry) => entry > 255));
  return tables.map(
    (one) => one && Uint8Array.from(one.table, (entry) => (isStretched && one.is16Bit ? entry >> 8 : entry)),
  );
}

/** Segmented data (PS3.3 C.7.9.2): runs, straight lines, and repetitions of earlier segments, until `count` entries. */
export function expandSegments(data: ArrayLike<number>, count: number): Uint16Array | undefined {
  const table = new Uint16Array(count);
  let filled = 0;
  const expand = (start: number, segments: number, isNested: boolean): void => {
    let position = start;
    for (let done = 0; done < segments && filled < count && position + 1 < data.length; done++) {
      const [kind, length] = [data[position], data[position + 1]];
      if (kind === 0) {
        for (let index = 0; index < length && filled < count; index++) table[filled++] = data[position + 2 + index];
        position += 2 + length;
      } else if (kind === 1) {
        const from = filled > 0 ? table[filled - 1] : 0;
        const step = (data[position + 2] - from) / length;
        for (let index = 1; index <= length && filled < count; index++) {
          table[filled++] = Math.floor(from + step * index + 0.5);
        }
        position += 3;
      } else if (kind === 2 && !isNested) {
        // The offset to the earlier segment is 32 bits in two entries, low one first (PS3.3 C.7.9.2.3).
        const wordBytes = data instanceof Uint8Array ? 1 : 2;
        const offset =
          wordBytes === 2
            ? (data[position + 2] + data[position + 3] * 65536) / 2
            : data[position + 2] +
              data[position + 3] * 256 +
              data[position + 4] * 65536 +
              data[position + 5] * 16777216;
        expand(offset, length, true);
        position += wordBytes === 2 ? 4 : 6;
      } else {
        return;
      }
    }
  };
  expand(0, Number.POSITIVE_INFINITY, false);
  return filled === count ? table : undefined;
}
