// All codecs of a session behind one call that never throws. Make one per worker: instances are not shared.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ImagePixelModule } from '../imagePixelModule.ts';
import { type Codec, type CodecModules, type DecodedImage, DimensionsDisagree } from './codec.ts';
import { deflateCodec } from './deflateCodec.ts';
import { htJpeg2000Codec } from './htJpeg2000Codec.ts';
import { jpeg2000Codec } from './jpeg2000Codec.ts';
import { jpegCodec } from './jpegCodec.ts';
import { jpegLsCodec } from './jpegLsCodec.ts';
import { jpegXlCodec } from './jpegXlCodec.ts';
import { nativeCodecs } from './nativeCodecs.ts';
import { rleCodec } from './rleCodec.ts';
import type { CodecName } from './transferSyntaxCodec.ts';

export type CodecFailure =
  | { readonly kind: 'badCodeStream'; readonly detail: string }
  | { readonly kind: 'dimensionsDisagree'; readonly rows: number; readonly columns: number };

export interface Decoders {
  /** Decodes one code stream; the module says what the header promises of it. */
  readonly decode: (
    codec: Exclude<CodecName, 'native'>,
    coded: Uint8Array,
    module: ImagePixelModule,
  ) => Promise<Outcome<DecodedImage, CodecFailure>>;
}

/** Nothing is instantiated before its first use; an instance that failed is replaced. */
export function createDecoders(modules: CodecModules): Decoders {
  const native = nativeCodecs(modules.nativeCodecs);
  const codecs: Readonly<Record<Exclude<CodecName, 'native'>, Codec>> = {
    deflate: deflateCodec,
    rle: rleCodec,
    jpeg: jpegCodec(native),
    jpegLs: jpegLsCodec(modules.charls),
    jpeg2000: jpeg2000Codec(native),
    htJpeg2000: htJpeg2000Codec(modules.openjph),
    jpegXl: jpegXlCodec(native),
  };
  return {
    async decode(codec, coded, module) {
      try {
        return succeed(await codecs[codec](coded, module));
      } catch (error) {
        return fail(codecFailure(error));
      }
    },
  };
}

function codecFailure(error: unknown): CodecFailure {
  if (error instanceof DimensionsDisagree) {
    return { kind: 'dimensionsDisagree', rows: error.rows, columns: error.columns };
  }
  // The emscripten builds throw numbers and objects of their own.
  return { kind: 'badCodeStream', detail: error instanceof Error ? error.message : String(error) };
}
