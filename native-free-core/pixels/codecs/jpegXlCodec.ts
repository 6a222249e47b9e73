// JPEG XL (PS3.5 8.2.15; ISO/IEC 18181), on libjxl.
import type { Codec } from './codec.ts';
import type { NativeCodecs } from './nativeCodecs.ts';

export function jpegXlCodec(nativeCodecs: NativeCodecs): Codec {
  return async (coded, module) => {
    const { rows, columns, samplesPerPixel: components, isSigned } = module;
    const context = { rows, columns, components, bitsPerSample: 0, isSigned };
    const { bytes, bitsPerSample } = await nativeCodecs('DecodeJpegXl', coded, context);
    if (bitsPerSample > 8 && bitsPerSample < 16) unstretch(bytes, bitsPerSample);
    const photometricInterpretation = components === 3 ? 'RGB' : module.photometricInterpretation;
    return { rows, columns, components, bitsPerSample, isPlanar: false, bytes, photometricInterpretation };
  };
}

/** libjxl stretches samples of 9 to 15 bits over 16: back to the numbers that were coded. */
function unstretch(bytes: Uint8Array, bitsPerSample: number): void {
  const samples = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
  const largest = 2 ** bitsPerSample - 1;
  for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] * largest + 32767) / 65535;
}
