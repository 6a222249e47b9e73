// High-Throughput JPEG 2000 (PS3.5 8.2.14; ITU-T T.814), on OpenJPH.
import createOpenJph from '@cornerstonejs/codec-openjph/wasmjs';
import { type Codec, checkDimensions } from './codec.ts';
import { transformedColours } from './jpeg2000Codec.ts';
import { readJpeg2000Header } from './jpeg2000Header.ts';
import { reusableInstance } from './reusableInstance.ts';
import { startEmscripten } from './startEmscripten.ts';

export function htJpeg2000Codec(module: WebAssembly.Module): Codec {
  const withOpenJph = reusableInstance(() => startEmscripten(createOpenJph, module));
  return async (coded, pixelModule) => {
    const header = readJpeg2000Header(coded);
    checkDimensions(header, pixelModule);
    return withOpenJph((openJph) => {
      const decoder = new openJph.HTJ2KDecoder();
      decoder.getEncodedBuffer(coded.length).set(coded);
      decoder.decode();
      const bytes = decoder.getDecodedBuffer().slice();
      decoder.delete();
      return { ...header, isPlanar: false, bytes, photometricInterpretation: transformedColours(pixelModule) };
    });
  };
}
