// Where a native frame lies in the pixel data element, and what to do when the file was cut short (PS3.5 8.1.1, A.1–A.3).
import type { DataElement, Part10File } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { encapsulatedFrame } from './encapsulatedFrame.ts';
import type { StoredSamples } from './frame.ts';
import { hasHalvedChroma, type ImagePixelModule, nativeFrameBits } from './imagePixelModule.ts';
import { unpackNativeFrame } from './nativeFrame.ts';
import type { PixelProblem } from './pixelProblem.ts';

/** GE's private syntax: an implicit little-endian data set whose pixels are big endian. */
const bigEndianPixels = '1.2.840.113619.5.2';

export function decodeNativeFrame(
  file: Part10File,
  element: DataElement,
  module: ImagePixelModule,
  frameNumber: number,
): Outcome<StoredSamples, PixelProblem> {
  if (element.fragments !== undefined) {
    // Encapsulated Uncompressed (PS3.5 A.4.11): a fragment holds a whole native frame.
    const frame = encapsulatedFrame(file.dataset, element, frameNumber - 1, module.numberOfFrames);
    return frame.ok ? unpackWhole(frame.value, 0, module, true, frameNumber) : frame;
  }
  const stored = file.dataset.bytes.subarray(element.offset, element.offset + element.lengthBytes);
  const isLittleEndian = file.dataset.isLittleEndian && file.transferSyntaxUID !== bigEndianPixels;
  const isSwappedWords = !isLittleEndian && element.vr === 'OW' && module.bitsAllocated <= 8;
  const bytes = isSwappedWords ? swapWords(stored) : stored;
  const asStored = withStoredChroma(module, bytes.length);
  const firstBit = nativeFrameBits(asStored) * (frameNumber - 1);
  const frame = bytes.subarray(Math.min(bytes.length, Math.floor(firstBit / 8)));
  return unpackWhole(frame, firstBit % 8, asStored, isLittleEndian, frameNumber);
}

/** Where a native frame (number from 1) lies in pixel data of `totalBytes`; a 1-bit frame may begin inside a byte. */
export function nativeFramePlace(module: ImagePixelModule, frameNumber: number, totalBytes: number) {
  const frameBits = nativeFrameBits(withStoredChroma(module, totalBytes));
  const start = frameBits * (frameNumber - 1);
  const firstBit = start % 8;
  return { firstByte: Math.floor(start / 8), firstBit, lengthBytes: Math.ceil((frameBits + firstBit) / 8) };
}

/** The part of a truncated frame that is there, the rest filled with zeros; undefined when it is whole or absent. */
export function partialNativeFrame(
  file: Part10File,
  element: DataElement,
  module: ImagePixelModule,
  frameNumber: number,
): StoredSamples | undefined {
  const whole = decodeNativeFrame(file, element, module, frameNumber);
  if (whole.ok || whole.problem.kind !== 'truncatedPixelData' || whole.problem.foundBytes === 0) return undefined;
  const { expectedBytes, foundBytes } = whole.problem;
  const padded = new Uint8Array(expectedBytes);
  const firstBit = nativeFrameBits(module) * (frameNumber - 1);
  const start = element.offset + Math.floor(firstBit / 8);
  padded.set(file.dataset.bytes.subarray(start, start + foundBytes));
  return unpackNativeFrame(padded, firstBit % 8, module, file.dataset.isLittleEndian);
}

function unpackWhole(
  bytes: Uint8Array,
  firstBit: number,
  module: ImagePixelModule,
  isLittleEndian: boolean,
  frameNumber: number,
): Outcome<StoredSamples, PixelProblem> {
  const expectedBytes = Math.ceil((nativeFrameBits(module) + firstBit) / 8);
  if (bytes.length < expectedBytes) {
    return fail({ kind: 'truncatedPixelData', frameNumber, expectedBytes, foundBytes: bytes.length });
  }
  return succeed(unpackNativeFrame(bytes, firstBit, module, isLittleEndian));
}

/** Files that say _422 and yet hold every chroma sample exist: their length tells. */
function withStoredChroma(module: ImagePixelModule, lengthBytes: number): ImagePixelModule {
  const bytesPerSample = module.bitsAllocated / 8;
  const fullBytes = module.rows * module.columns * 3 * bytesPerSample * module.numberOfFrames;
  const isFull = hasHalvedChroma(module) && lengthBytes >= fullBytes;
  return isFull ? { ...module, photometricInterpretation: 'YBR_FULL' } : module;
}

/** 8-bit samples in big-endian 16-bit words: the first sample is in the low byte (PS3.5 8.1.1, D). */
export function swapWords(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) swapped[index] = bytes[index ^ 1];
  return swapped;
}
