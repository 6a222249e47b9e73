// The image and tile size segment of a JPEG 2000 code stream (ITU-T T.800 A.5.1), bare or inside JP2 boxes, read before
// any decoder sees it.
import { BadCodeStream } from './codec.ts';

export interface Jpeg2000Header {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
  readonly bitsPerSample: number;
  readonly isSigned: boolean;
}

/** Throws BadCodeStream when there is no size segment, or components differ in size or depth. */
export function readJpeg2000Header(bytes: Uint8Array): Jpeg2000Header {
  const position = findSizeSegment(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset + position, bytes.byteLength - position);
  if (view.byteLength < 42) throw new BadCodeStream('the size segment is cut short');
  const components = view.getUint16(40);
  if (components === 0 || view.byteLength < 42 + 3 * components) throw new BadCodeStream('no components');
  const depth = view.getUint8(42);
  for (let index = 0; index < components; index++) {
    const [componentDepth, stepX, stepY] = [0, 1, 2].map((part) => view.getUint8(42 + 3 * index + part));
    if (componentDepth !== depth) throw new BadCodeStream('components of different depths');
    if (stepX !== 1 || stepY !== 1) throw new BadCodeStream('subsampled components');
  }
  return {
    columns: view.getUint32(8) - view.getUint32(16),
    rows: view.getUint32(12) - view.getUint32(20),
    components,
    bitsPerSample: (depth & 0x7f) + 1,
    isSigned: depth >= 0x80,
  };
}

/** SOC then SIZ: the first thing in a bare code stream; in JP2, somewhere after a few short boxes. */
function findSizeSegment(bytes: Uint8Array): number {
  const farthest = Math.min(bytes.length - 4, 65536);
  for (let index = 0; index <= farthest; index++) {
    const isFound =
      bytes[index] === 0xff && bytes[index + 1] === 0x4f && bytes[index + 2] === 0xff && bytes[index + 3] === 0x51;
    if (isFound) return index;
  }
  throw new BadCodeStream('no start of code stream');
}
