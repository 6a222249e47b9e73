// JPEG-LS, lossless and near-lossless (PS3.5 8.2.3), on CharLS.
import createCharls from '@cornerstonejs/codec-charls/decodewasmjs';
import { BadCodeStream, type Codec, checkDimensions } from './codec.ts';
import { readJpegHeader } from './jpegHeader.ts';
import { reusableInstance } from './reusableInstance.ts';
import { startEmscripten } from './startEmscripten.ts';

export function jpegLsCodec(module: WebAssembly.Module): Codec {
  const withCharls = reusableInstance(() => startEmscripten(createCharls, module));
  return async (coded, pixelModule) => {
    const header = readJpegHeader(coded);
    checkDimensions(header, pixelModule);
    if (!hasEnd(coded)) throw new BadCodeStream('cut short: no end of image');
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

/**
 * True when there is an end of image marker (T.87 A.1: data never hold FF before a byte above 7F). Without one CharLS
 * refuses the stream too, but only after seconds of reading beyond its end.
 */
function hasEnd(coded: Uint8Array): boolean {
  for (let at = coded.length - 2; at >= 0; at--) if (coded[at] === 0xff && coded[at + 1] === 0xd9) return true;
  return false;
}
