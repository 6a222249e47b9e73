// RLE Lossless (PS3.5 G): a header of segment offsets, then one PackBits segment per byte of each sample, most
// significant byte first, one colour after the other.
import { unpackBits } from '../nativeFrame.ts';
import { BadCodeStream, type Codec } from './codec.ts';

export const rleCodec: Codec = async (coded, module) => {
  const { rows, columns, samplesPerPixel, bitsAllocated } = module;
  const bytesPerSample = Math.max(1, bitsAllocated / 8);
  const segments = segmentBounds(coded, samplesPerPixel * bytesPerSample);
  // PS3.5 G.2 wants whole bytes, yet 1-bit segmentations exist: their packed bytes are run-length coded.
  const segmentBytes = bitsAllocated === 1 ? Math.ceil((rows * columns) / 8) : rows * columns;
  const bytes = new Uint8Array(segmentBytes * samplesPerPixel * bytesPerSample);
  for (const [index, [start, end]] of segments.entries()) {
    const sample = Math.floor(index / bytesPerSample);
    const byte = bytesPerSample - 1 - (index % bytesPerSample);
    unpackSegment(coded, start, end, bytes, sample * bytesPerSample + byte, samplesPerPixel * bytesPerSample);
  }
  return {
    rows,
    columns,
    components: samplesPerPixel,
    bitsPerSample: bitsAllocated,
    isPlanar: false,
    bytes: bitsAllocated === 1 ? unpackBits(bytes, 0, rows * columns) : bytes,
  };
};

/** Start and end of each segment from the sixteen little-endian words of the header (PS3.5 G.5). */
function segmentBounds(coded: Uint8Array, expected: number): [number, number][] {
  if (coded.length < 64) throw new BadCodeStream('the RLE header is cut short');
  const view = new DataView(coded.buffer, coded.byteOffset, coded.byteLength);
  const count = view.getUint32(0, true);
  if (count !== expected) throw new BadCodeStream(`${count} RLE segments instead of ${expected}`);
  const offsets = Array.from({ length: count }, (_, index) => view.getUint32(4 + 4 * index, true));
  return offsets.map((offset, index) => [offset, Math.min(offsets[index + 1] ?? coded.length, coded.length)]);
}

/** PackBits (PS3.5 G.3.1): 0…127 copy n + 1 bytes, −1…−127 repeat one byte 1 − n times, −128 nothing. */
function unpackSegment(
  coded: Uint8Array,
  start: number,
  end: number,
  bytes: Uint8Array,
  firstTarget: number,
  step: number,
): void {
  let target = firstTarget;
  for (let source = start; source < end && target < bytes.length; ) {
    const control = coded[source++];
    if (control < 128) {
      const last = Math.min(source + control + 1, end);
      for (; source < last; target += step) bytes[target] = coded[source++];
    } else if (control > 128) {
      const value = coded[source++];
      for (let left = 257 - control; left > 0; left--, target += step) bytes[target] = value;
    }
  }
  if (target < bytes.length) throw new BadCodeStream('an RLE segment ends before the frame is full');
}
