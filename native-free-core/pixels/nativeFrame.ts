// Native (uncompressed) samples of one frame, from their packed form to one typed array (PS3.5 8.1.1, 8.2, D).
import type { StoredSamples } from './frame.ts';
import { hasHalvedChroma, type ImagePixelModule } from './imagePixelModule.ts';

/**
 * Unpacks one frame: `bytes` starts at the frame's first byte, `firstBit` (0–7) is where 1-bit frames start inside it.
 * Gives rows × columns × samplesPerPixel samples, colour interleaved, masked to BitsStored and sign-extended.
 * `bytes` must hold the whole frame; what lies beyond is ignored.
 */
export function unpackNativeFrame(
  bytes: Uint8Array,
  firstBit: number,
  module: ImagePixelModule,
  isLittleEndian: boolean,
): StoredSamples {
  const pixels = module.rows * module.columns;
  if (module.bitsAllocated === 1) return unpackBits(bytes, firstBit, pixels * module.samplesPerPixel);
  const isHalved = hasHalvedChroma(module);
  const samples = readWords(bytes, pixels * (isHalved ? 2 : module.samplesPerPixel), module, isLittleEndian);
  maskToBitsStored(samples, module);
  if (isHalved) return expandYbr422(samples, pixels);
  return module.planarConfiguration === 1 && module.samplesPerPixel === 3 ? interleave(samples, pixels) : samples;
}

/** Keeps BitsStored bits ending at HighBit and extends the sign: overlays once lived in the bits above (PS3.5 8.1.1). */
export function maskToBitsStored(samples: StoredSamples, module: ImagePixelModule): void {
  const { bitsAllocated, bitsStored, highBit, isSigned } = module;
  if (module.sampleType !== 'integer' || bitsStored === bitsAllocated || bitsAllocated === 1) return;
  const left = 31 - highBit;
  const right = 32 - bitsStored;
  // A loop of its own for each of the two usual kinds of array: one that meets several is ten times slower in V8.
  if (samples instanceof Uint16Array) {
    for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] << left) >>> right;
  } else if (samples instanceof Int16Array) {
    for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] << left) >> right;
  } else {
    for (let index = 0; index < samples.length; index++) {
      samples[index] = isSigned ? (samples[index] << left) >> right : (samples[index] << left) >>> right;
    }
  }
}

/**
 * Samples as the machine reads them, over a copy of the frame's bytes: the caller may keep them. Bytes that are already a copy of
 * just this frame (`isOwned`) are taken as they are.
 */
export function readWords(
  bytes: Uint8Array,
  count: number,
  module: ImagePixelModule,
  isLittleEndian: boolean,
  isOwned = false,
): StoredSamples {
  const bytesPerSample = module.bitsAllocated / 8;
  const isWhole = isOwned && bytes.byteLength === bytes.buffer.byteLength && bytes.length === count * bytesPerSample;
  const copy = isWhole ? bytes : bytes.slice(0, count * bytesPerSample);
  if (!isLittleEndian) swapBytes(copy, bytesPerSample);
  if (module.sampleType === 'float') return new Float32Array(copy.buffer);
  if (module.sampleType === 'double') return new Float64Array(copy.buffer);
  switch (module.bitsAllocated) {
    case 16:
      return module.isSigned ? new Int16Array(copy.buffer) : new Uint16Array(copy.buffer);
    case 32:
      return module.isSigned ? new Int32Array(copy.buffer) : new Uint32Array(copy.buffer);
    default:
      return module.isSigned ? new Int8Array(copy.buffer) : copy;
  }
}

/** First pixel in the lowest bit (PS3.5 8.1.1, D.1); frames follow one another without padding. */
export function unpackBits(bytes: Uint8Array, firstBit: number, count: number): Uint8Array {
  const samples = new Uint8Array(count);
  for (let index = 0, bit = firstBit; index < count; index++, bit++)
    samples[index] = (bytes[bit >> 3] >> (bit & 7)) & 1;
  return samples;
}

function swapBytes(bytes: Uint8Array, bytesPerSample: number): void {
  for (let start = 0; start + bytesPerSample <= bytes.length; start += bytesPerSample) {
    for (let low = start, high = start + bytesPerSample - 1; low < high; low++, high--) {
      const kept = bytes[low];
      bytes[low] = bytes[high];
      bytes[high] = kept;
    }
  }
}

/** Planar configuration 1: three planes of one colour each (PS3.3 C.7.6.3.1.3). */
export function interleave<Samples extends StoredSamples>(planes: Samples, pixels: number): Samples {
  const samples = planes.slice() as Samples;
  for (let pixel = 0, target = 0; pixel < pixels; pixel++, target += 3) {
    samples[target] = planes[pixel];
    samples[target + 1] = planes[pixel + pixels];
    samples[target + 2] = planes[pixel + 2 * pixels];
  }
  return samples;
}

/** Y1 Y2 CB CR for each pair of pixels along a row; the pair shares its chroma (PS3.3 C.7.6.3.1.2). */
function expandYbr422(packed: StoredSamples, pixels: number): StoredSamples {
  const Samples = packed.constructor as new (length: number) => StoredSamples;
  const samples = new Samples(pixels * 3);
  for (let pixel = 0, source = 0; pixel < pixels; pixel += 2, source += 4) {
    for (let half = 0; half < 2; half++) {
      const target = (pixel + half) * 3;
      samples[target] = packed[source + half];
      samples[target + 1] = packed[source + 2];
      samples[target + 2] = packed[source + 3];
    }
  }
  return samples;
}
