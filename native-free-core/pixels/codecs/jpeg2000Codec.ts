// JPEG 2000 (PS3.5 8.2.4), on OpenJPEG. The reversible and irreversible colour transforms are undone by the decoder.
import { BadCodeStream, type Codec, checkDimensions } from './codec.ts';
import { readJpeg2000Header } from './jpeg2000Header.ts';
import type { NativeCodecs } from './nativeCodecs.ts';

export function jpeg2000Codec(nativeCodecs: NativeCodecs): Codec {
  return async (coded, module) => {
    const header = readJpeg2000Header(coded);
    checkDimensions(header, module);
    if (header.bitsPerSample > (header.components === 1 ? 16 : 8)) {
      throw new BadCodeStream(`${header.components} components of ${header.bitsPerSample} bits`);
    }
    const { bytes } = await nativeCodecs('DecodeJpeg2000', coded, header);
    return { ...header, isPlanar: false, bytes, photometricInterpretation: transformedColours(module) };
  };
}

/** PS3.3 C.7.6.3.1.2: YBR_RCT and YBR_ICT name the transform inside the code stream; what comes out is RGB. */
export function transformedColours(module: { readonly photometricInterpretation: string }): string {
  const { photometricInterpretation } = module;
  return /^YBR_(RCT|ICT)$/.test(photometricInterpretation) ? 'RGB' : photometricInterpretation;
}
