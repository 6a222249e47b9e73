// From a codec's bare bytes to stored samples in the BitsAllocated container, sign-extended (PS3.5 8.2).
import { transferSyntax } from '../dicom/index.ts';
import type { DecodedImage } from './codecs/codec.ts';
import type { StoredSamples } from './frame.ts';
import type { ImagePixelModule } from './imagePixelModule.ts';
import { minMax } from './minMax.ts';
import { interleave, maskToBitsStored, readWords } from './nativeFrame.ts';

/**
 * Samples of a decoded image, colour interleaved; undefined when there are too few bytes for the frame.
 * Unsigned samples of lossy streams are kept as they came, even beyond BitsStored: cutting bits would wrap them.
 */
export function decodedSamples(image: DecodedImage, module: ImagePixelModule): StoredSamples | undefined {
  const count = module.rows * module.columns * module.samplesPerPixel;
  const codedBits = image.bitsPerSample <= 8 ? 8 : image.bitsPerSample <= 16 ? 16 : 32;
  if (image.bytes.length < (count * codedBits) / 8) return undefined;
  const coded = readWords(image.bytes, count, { ...module, bitsAllocated: codedBits }, true, true);
  const significant = significantBits(image, module, coded);
  if (significant !== undefined) maskToBitsStored(coded, { ...module, bitsAllocated: codedBits, ...significant });
  const samples = inContainer(coded, module);
  return image.isPlanar && module.samplesPerPixel === 3 ? interleave(samples, module.rows * module.columns) : samples;
}

/** RLE, and deflated frames: the very words of a native frame, whatever stands in their unused bits. */
const keepsWords = new Set(['1.2.840.10008.1.2.5', '1.2.840.10008.1.2.8.1']);

/**
 * Where the samples stand in the coded words; undefined where these are the samples. Encoders code the whole container, in which
 * a negative sample of fewer bits may have zeros above its sign (PS3.5 8.1.1): in a lossless stream the sign is the stored one.
 * A lossy one overshoots, so its words are taken as it codes them, unless they can only be such negative samples.
 */
function significantBits(image: DecodedImage, module: ImagePixelModule, words: StoredSamples) {
  const { bitsStored, highBit, isSigned, transferSyntaxUID } = module;
  if (!isSigned && !keepsWords.has(transferSyntaxUID)) return undefined;
  const coded = Math.max(1, image.bitsPerSample);
  const isExact = !transferSyntax(transferSyntaxUID).isLossy;
  const isAsStored = highBit < coded && (isExact || hasZerosAboveSign(words, bitsStored));
  return isAsStored ? { bitsStored, highBit } : { bitsStored: coded, highBit: coded - 1 };
}

/** No sample is negative, and some are farther beyond the largest one than any overshoot. */
function hasZerosAboveSign(words: StoredSamples, bitsStored: number): boolean {
  const { min, max } = minMax(words);
  return min >= 0 && max >= 1.5 * 2 ** (bitsStored - 1);
}

/** Widens to the BitsAllocated container where the code stream is narrower; never narrows. */
function inContainer(samples: StoredSamples, module: ImagePixelModule): StoredSamples {
  const bytes = Math.max(1, module.bitsAllocated / 8);
  if (samples.BYTES_PER_ELEMENT >= bytes) return samples;
  if (bytes === 2) return module.isSigned ? Int16Array.from(samples) : Uint16Array.from(samples);
  return module.isSigned ? Int32Array.from(samples) : Uint32Array.from(samples);
}
