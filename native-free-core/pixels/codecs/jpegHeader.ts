// The frame header of a JPEG or JPEG-LS code stream (ITU-T T.81 B.2.2, T.87 C.2.2), read before any decoder sees it:
// the decoders size their output by what the stream says, so that is checked first.
import { BadCodeStream } from './codec.ts';

export interface JpegHeader {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
  readonly bitsPerSample: number;
  /** 0xc0 baseline … 0xc3 lossless … 0xf7 JPEG-LS. */
  readonly process: number;
  /** True when a component is sampled more coarsely than another: only colour differences are. */
  readonly isSubsampled: boolean;
  readonly hasJfif: boolean;
  /** Transform flag of an Adobe APP14 segment: 0 none, 1 YCbCr. */
  readonly adobeTransform?: number;
}

/** Walks the marker segments up to the frame header; throws BadCodeStream when there is none. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasJfif = false;
  let adobeTransform: number | undefined;
  for (let position = findStart(bytes) + 2; position + 4 <= bytes.length; ) {
    if (bytes[position] !== 0xff) throw new BadCodeStream('no marker where a segment should begin');
    const marker = bytes[position + 1];
    if (marker === 0xff) {
      position += 1; // A fill byte before the marker (T.81 B.1.1.2).
      continue;
    }
    const length = view.getUint16(position + 2);
    if (marker === 0xe0 && hasText(bytes, position + 4, 'JFIF')) hasJfif = true;
    if (marker === 0xee && hasText(bytes, position + 4, 'Adobe')) adobeTransform = bytes[position + 15];
    if (isFrameHeader(marker)) return { ...readFrameHeader(view, position), hasJfif, adobeTransform };
    if (marker === 0xda || marker === 0xd9 || length < 2) break;
    position += 2 + length;
  }
  throw new BadCodeStream('no frame header');
}

function findStart(bytes: Uint8Array): number {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 0;
  throw new BadCodeStream('no start of image');
}

/** SOF0–SOF15 without DHT (c4), JPG (c8) and DAC (cc), and SOF55 of JPEG-LS. */
function isFrameHeader(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) || marker === 0xf7;
}

function readFrameHeader(view: DataView, position: number): Omit<JpegHeader, 'hasJfif' | 'adobeTransform'> {
  if (position + 10 > view.byteLength) throw new BadCodeStream('the frame header is cut short');
  const components = view.getUint8(position + 9);
  if (position + 10 + 3 * components > view.byteLength) throw new BadCodeStream('the frame header is cut short');
  const factors = Array.from({ length: components }, (_, index) => view.getUint8(position + 11 + 3 * index));
  return {
    process: view.getUint8(position + 1),
    bitsPerSample: view.getUint8(position + 4),
    rows: view.getUint16(position + 5),
    columns: view.getUint16(position + 7),
    components,
    isSubsampled: factors.some((factor) => factor !== factors[0]),
  };
}

function hasText(bytes: Uint8Array, position: number, text: string): boolean {
  return [...text].every((letter, index) => bytes[position + index] === letter.charCodeAt(0));
}
