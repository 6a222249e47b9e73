// JPEG baseline, extended, spectral, progressive and lossless, 8 to 16 bits (PS3.5 8.2.1), on the IJG library.
import { BadCodeStream, type Codec, checkDimensions } from './codec.ts';
import { type JpegHeader, readJpegHeader } from './jpegHeader.ts';
import type { NativeCodecs } from './nativeCodecs.ts';

export function jpegCodec(nativeCodecs: NativeCodecs): Codec {
  return async (coded, module) => {
    const header = readJpegHeader(coded);
    checkDimensions(header, module);
    if (header.bitsPerSample > 16) throw new BadCodeStream(`${header.bitsPerSample} bits per sample`);
    const { bytes } = await nativeCodecs('DecodeJpeg', coded, { ...header, isSigned: module.isSigned });
    return {
      ...header,
      isPlanar: false,
      bytes,
      photometricInterpretation: jpegColours(header, module.photometricInterpretation),
    };
  };
}

/**
 * What the components really are. An Adobe APP14 segment is the encoder's own word. Without one
 * PhotometricInterpretation decides, except that subsampled components cannot be R, G and B.
 */
function jpegColours(header: JpegHeader, photometricInterpretation: string): string {
  if (header.components !== 3 || header.process === 0xc3) return photometricInterpretation;
  if (header.adobeTransform === 0) return 'RGB';
  if (header.adobeTransform === 1 || header.isSubsampled) return 'YBR_FULL';
  return photometricInterpretation.endsWith('_422') ? 'YBR_FULL' : photometricInterpretation;
}
