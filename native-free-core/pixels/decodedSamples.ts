// From a codec's bare bytes to stored samples in the BitsAllocated container, sign-extended (PS3.5 8.2).
import type { DecodedImage } from './codecs/codec.ts';
import type { StoredSamples } from './frame.ts';
import type { ImagePixelModule } from './imagePixelModule.ts';
import { interleave, maskToBitsStored, readWords } from './nativeFrame.ts';

/**
 * Samples of a decoded image, colour interleaved; undefined when there are too few bytes for the frame.
 * Unsigned samples of lossy streams are kept as they came, even beyond BitsStored: cutting bits would wrap them.
 */
export function decodedSamples(image: DecodedImage, module: ImagePixelModule): StoredSamples | undefined {
  const count = module.rows * module.columns * module.samplesPerPixel;
  const codedBits = image.bitsPerSample <= 8 ? 8 : image.bitsPerSample <= 16 ? 16 : 32;
  if (image.bytes.length < (count * codedBits) / 8) return undefined;
  const coded = readWords(image.bytes, count, { ...module, bitsAllocated: codedBits }, true);
  if (module.isSigned) {
    const bits = Math.max(1, image.bitsPerSample);
    maskToBitsStored(coded, { ...module, bitsAllocated: codedBits, bitsStored: bits, highBit: bits - 1 });
  }
  const samples = inContainer(coded, module);
  return image.isPlanar && module.samplesPerPixel === 3 ? interleave(samples, module.rows * module.columns) : samples;
}

/** Widens to the BitsAllocated container where the code stream is narrower; never narrows. */
function inContainer(samples: StoredSamples, module: ImagePixelModule): StoredSamples {
  const bytes = Math.max(1, module.bitsAllocated / 8);
  if (samples.BYTES_PER_ELEMENT >= bytes) return samples;
  if (bytes === 2) return module.isSigned ? Int16Array.from(samples) : Uint16Array.from(samples);
  return module.isSigned ? Int32Array.from(samples) : Uint32Array.from(samples);
}
