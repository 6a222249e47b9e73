// JPEG-LS, lossless and near-lossless (PS3.5 8.2.3), on CharLS.
import createCharls from '@cornerstonejs/codec-charls/decodewasmjs';
import { type Codec, checkDimensions } from './codec.ts';
import { readJpegHeader } from './jpegHeader.ts';
import { reusableInstance } from './reusableInstance.ts';
import { startEmscripten } from './startEmscripten.ts';

export function jpegLsCodec(module: WebAssembly.Module): Codec {
  const withCharls = reusableInstance(() => startEmscripten(createCharls, module));
  return async (coded, pixelModule) => {
    const header = readJpegHeader(coded);
    checkDimensions(header, pixelModule);
    return withCharls((charls) => {
      const decoder = new charls.JpegLSDecoder();
      decoder.getEncodedBuffer(coded.length).set(coded);
      decoder.decode();
      const image = {
        ...header,
        // T.87 C.2.3: interleave mode 0 keeps each component in a scan of its own.
        isPlanar: header.components > 1 && decoder.getInterleaveMode() === 0,
        bytes: decoder.getDecodedBuffer().slice(),
      };
      decoder.delete();
      return image;
    });
  };
}
