// Overlay planes of groups 6000 to 601E (PS3.3 C.9.2; PS3.5 8.1.2): graphics or regions, one bit per pixel, either packed in
// Overlay Data or, in files from before 2004, in a bit of the pixel words that the image does not use.
import { type DataSet, numberOf, numbersOf, type Part10File, textOf } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { Decoders } from './codecs/createDecoders.ts';
import { decodeFrame } from './decodeFrame.ts';
import type { ImagePixelModule } from './imagePixelModule.ts';
import { unpackBits } from './nativeFrame.ts';
import { swapWords } from './nativePixelData.ts';
import type { PixelProblem } from './pixelProblem.ts';

/** What a group says of its overlay; rows and columns may be larger or smaller than the image's. */
export interface OverlayPlane {
  /** 0x6000, 0x6002 … 0x601e. */
  readonly group: number;
  readonly rows: number;
  readonly columns: number;
  /** [row, column] of the image that the overlay's first pixel lies on, counted from 1; may be 0, negative or outside. */
  readonly origin: readonly [number, number];
  /** 'G' graphics, 'R' region of interest. */
  readonly type: string;
  readonly label: string;
  readonly description: string;
  /** 1, or the frames of a multi-frame overlay. */
  readonly numberOfFrames: number;
  /** The image frame (from 1) that the first overlay frame belongs to. Absent: a single overlay lies on every frame. */
  readonly firstImageFrame?: number;
  /** Bit of the pixel words that holds it, when it is no element of its own. */
  readonly embeddedBit?: number;
}

/** An overlay with its pixels: rows × columns bytes, 0 or 1. */
export interface OverlayBits extends OverlayPlane {
  readonly bits: Uint8Array;
}

const groups = Array.from({ length: 16 }, (_, index) => 0x6000 + 2 * index);

/** Larger than any image can be: a lie. */
const mostOverlayPixels = 65535 * 4096;

/** The overlays that a data set describes, without reading their pixels. A group without size or data has none. */
export function readOverlayPlanes(dataset: DataSet, module?: ImagePixelModule): readonly OverlayPlane[] {
  return groups.flatMap((group) => readPlane(dataset, group, module));
}

/** Those that lie on a frame (number from 1). */
export function overlaysOfFrame(planes: readonly OverlayPlane[], frameNumber: number): readonly OverlayPlane[] {
  return planes.filter((plane) => overlayFrame(plane, frameNumber) !== undefined);
}

/** One overlay's pixels over a frame of the image (number from 1). Problem `truncatedOverlay` when data are missing. */
export async function readOverlayBits(
  file: Part10File,
  module: ImagePixelModule | undefined,
  plane: OverlayPlane,
  frameNumber: number,
  decoders: Decoders,
): Promise<Outcome<OverlayBits, PixelProblem>> {
  if (plane.embeddedBit !== undefined && module !== undefined) {
    return readEmbeddedBits(file, module, plane, plane.embeddedBit, frameNumber, decoders);
  }
  const { dataset } = file;
  const element = dataset.elements.get(tagOf(plane.group, 0x3000));
  const stored = element ? dataset.bytes.subarray(element.offset, element.offset + element.lengthBytes) : noBytes;
  // PS3.5 8.1.2: overlay data are OW words; in big endian their bytes stand the other way round.
  const bytes = !dataset.isLittleEndian && element?.vr === 'OW' ? swapWords(stored) : stored;
  const pixels = plane.rows * plane.columns;
  const firstBit = (overlayFrame(plane, frameNumber) ?? 0) * pixels;
  const expectedBytes = Math.ceil((firstBit + pixels) / 8);
  if (bytes.length < expectedBytes) {
    const group = plane.group.toString(16).toUpperCase();
    return fail({ kind: 'truncatedOverlay', group, expectedBytes, foundBytes: bytes.length });
  }
  const ofFrame = bytes.subarray(Math.floor(firstBit / 8));
  return succeed({ ...plane, bits: unpackBits(ofFrame, firstBit % 8, pixels) });
}

const noBytes = new Uint8Array(0);

function tagOf(group: number, element: number): number {
  return group * 0x10000 + element;
}

function readPlane(dataset: DataSet, group: number, module: ImagePixelModule | undefined): readonly OverlayPlane[] {
  const number = (element: number) => numberOf(dataset, tagOf(group, element));
  const data = dataset.elements.get(tagOf(group, 0x3000));
  const embeddedBit = data === undefined ? embeddedBitOf(number(0x0100), number(0x0102), module) : undefined;
  const isEmbedded = embeddedBit !== undefined;
  // An embedded overlay is of the image's size, and some writers do not repeat it.
  const rows = number(0x0010) ?? (isEmbedded ? module?.rows : undefined) ?? 0;
  const columns = number(0x0011) ?? (isEmbedded ? module?.columns : undefined) ?? 0;
  const hasData = data !== undefined && data.lengthBytes > 0;
  if (!(rows > 0 && columns > 0 && rows * columns <= mostOverlayPixels) || !(hasData || isEmbedded)) return [];
  const [row = 1, column = 1] = numbersOf(dataset, tagOf(group, 0x0050));
  const declaredFrames = number(0x0015);
  const firstImageFrame = number(0x0051) ?? (declaredFrames === undefined ? undefined : 1);
  return [
    {
      ...{ group, rows, columns, origin: [row, column] as const },
      type: textOf(dataset, tagOf(group, 0x0040)),
      label: textOf(dataset, tagOf(group, 0x1500)),
      description: textOf(dataset, tagOf(group, 0x0022)),
      numberOfFrames: Math.max(1, Math.floor(declaredFrames ?? 1)),
      ...(firstImageFrame !== undefined && { firstImageFrame }),
      ...(embeddedBit !== undefined && { embeddedBit }),
    },
  ];
}

/** PS3.3 C.9.2 before its edition of 2004: allocated as the image, at a bit outside of the stored ones. */
function embeddedBitOf(bitsAllocated = 0, bit = 0, module?: ImagePixelModule): number | undefined {
  if (module === undefined || module.samplesPerPixel !== 1 || module.sampleType !== 'integer') return undefined;
  if (bitsAllocated !== module.bitsAllocated || bitsAllocated === 1 || bit < 0 || bit >= bitsAllocated)
    return undefined;
  const isStored = bit <= module.highBit && bit > module.highBit - module.bitsStored;
  return isStored ? undefined : bit;
}

/** Index of the overlay frame over an image frame; undefined when none lies on it. */
function overlayFrame({ numberOfFrames, firstImageFrame }: OverlayPlane, frameNumber: number): number | undefined {
  if (firstImageFrame === undefined) return 0;
  const index = frameNumber - firstImageFrame;
  return index >= 0 && index < numberOfFrames ? index : undefined;
}

async function readEmbeddedBits(
  file: Part10File,
  module: ImagePixelModule,
  plane: OverlayPlane,
  bit: number,
  frameNumber: number,
  decoders: Decoders,
): Promise<Outcome<OverlayBits, PixelProblem>> {
  // The whole words: nothing masked away, nothing sign-extended.
  const words = { ...module, bitsStored: module.bitsAllocated, highBit: module.bitsAllocated - 1, isSigned: false };
  const stored = await decodeFrame(file, words, frameNumber, decoders);
  if (!stored.ok) return stored;
  const { samples } = stored.value;
  const bits = new Uint8Array(plane.rows * plane.columns);
  const columns = Math.min(plane.columns, module.columns);
  for (let row = 0; row < Math.min(plane.rows, module.rows); row++) {
    for (let column = 0; column < columns; column++) {
      bits[row * plane.columns + column] = (samples[row * module.columns + column] >>> bit) & 1;
    }
  }
  return succeed({ ...plane, bits });
}
