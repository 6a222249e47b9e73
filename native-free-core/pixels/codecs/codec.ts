// What a codec is here: a code stream in, an image of bare samples out. A codec may throw; createDecoders turns every
// throw into a problem, so nothing above ever sees one.
import type { ImagePixelModule } from '../imagePixelModule.ts';

/**
 * The WebAssembly modules that the codecs run on, compiled by the host (WebAssembly.compile, or posted to a worker).
 * Where each is found, as a path under node_modules and as the import of a bundler:
 * - nativeCodecs: `dcmjs-codecs/build/dcmjs-native-codecs.wasm`
 * - charls: `@cornerstonejs/codec-charls/dist/charlswasm_decode.wasm` (its package exports it as `…/decodewasm`)
 * - openjph: `@cornerstonejs/codec-openjph/dist/openjphjs.wasm` (its package exports it as `…/wasm`)
 */
export interface CodecModules {
  readonly nativeCodecs: WebAssembly.Module;
  readonly charls: WebAssembly.Module;
  readonly openjph: WebAssembly.Module;
}

/** File of each module under node_modules; a built program keeps them by their base names beside its bundle. */
export const codecModuleFiles: Readonly<Record<keyof CodecModules, string>> = {
  nativeCodecs: 'dcmjs-codecs/build/dcmjs-native-codecs.wasm',
  charls: '@cornerstonejs/codec-charls/dist/charlswasm_decode.wasm',
  openjph: '@cornerstonejs/codec-openjph/dist/openjphjs.wasm',
};

/** Bare samples as a codec gives them: 8 bits each up to a precision of 8, else 16, or 32 for RLE; little endian. */
export interface DecodedImage {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
  /** Bits that the code stream says are significant. */
  readonly bitsPerSample: number;
  /** True when the three colours come as planes instead of pixel by pixel. */
  readonly isPlanar: boolean;
  /** A copy that belongs to the caller. */
  readonly bytes: Uint8Array;
  /** What the colours are, when the code stream knows better than PhotometricInterpretation. */
  readonly photometricInterpretation?: string;
}

export type Codec = (coded: Uint8Array, module: ImagePixelModule) => Promise<DecodedImage>;

/** The one throw of the codecs that is meant: the code stream is bad, in words. */
export class BadCodeStream extends Error {}

/** The code stream has another size than the header: decoding it would read or write beyond the frame. */
export class DimensionsDisagree extends Error {
  readonly rows: number;
  readonly columns: number;
  constructor(rows: number, columns: number) {
    super(`coded ${columns}×${rows}`);
    this.rows = rows;
    this.columns = columns;
  }
}

/** Throws unless the code stream's size and number of components are those of the header. */
export function checkDimensions(
  coded: { readonly rows: number; readonly columns: number; readonly components: number },
  module: ImagePixelModule,
): void {
  if (coded.rows !== module.rows || coded.columns !== module.columns) {
    throw new DimensionsDisagree(coded.rows, coded.columns);
  }
  if (coded.components !== module.samplesPerPixel) {
    throw new BadCodeStream(`${coded.components} components, SamplesPerPixel ${module.samplesPerPixel}`);
  }
}
