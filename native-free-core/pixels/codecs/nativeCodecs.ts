// Our binding of dcmjs-native-codecs.wasm (IJG 8/12/16 bits, OpenJPEG, libjxl behind one C ABI): its own JavaScript
// uses eval, which a strict Content-Security-Policy forbids. The context's numbers are those of the code stream: the
// decoders size their output by them.
import { BadCodeStream } from './codec.ts';
import { reusableInstance } from './reusableInstance.ts';

export type NativeDecoder = 'DecodeJpeg' | 'DecodeJpeg2000' | 'DecodeJpegXl';

export interface NativeContext {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
  /** 0: whatever the code stream says (JPEG XL). */
  readonly bitsPerSample: number;
  readonly isSigned: boolean;
}

export interface NativeImage {
  readonly bytes: Uint8Array;
  readonly bitsPerSample: number;
}

/** Decodes one code stream to bare samples, or throws. */
export type NativeCodecs = (decoder: NativeDecoder, coded: Uint8Array, context: NativeContext) => Promise<NativeImage>;

export function nativeCodecs(module: WebAssembly.Module): NativeCodecs {
  const withExports = reusableInstance(() => instantiate(module));
  return (decoder, coded, context) => withExports((exports) => decode(exports, decoder, coded, context));
}

type Exports = Readonly<Record<string, (...values: number[]) => number>> & { readonly memory: WebAssembly.Memory };

function decode(exports: Exports, decoder: NativeDecoder, coded: Uint8Array, context: NativeContext): NativeImage {
  const handle = exports.CreateCodecsContext();
  const parameters = exports.CreateDecoderParameters();
  // Colours are converted by us, where PhotometricInterpretation and the code stream are weighed against each other.
  exports.SetConvertColorspaceToRgb(parameters, 0);
  exports.SetRows(handle, context.rows);
  exports.SetColumns(handle, context.columns);
  exports.SetSamplesPerPixel(handle, context.components);
  exports.SetBitsAllocated(handle, context.bitsPerSample === 0 ? 0 : context.bitsPerSample <= 8 ? 8 : 16);
  exports.SetBitsStored(handle, context.bitsPerSample);
  exports.SetPixelRepresentation(handle, context.isSigned ? 1 : 0);
  exports.SetPlanarConfiguration(handle, 0);
  exports.SetEncodedBufferSize(handle, coded.length);
  new Uint8Array(exports.memory.buffer).set(coded, exports.GetEncodedBuffer(handle));
  exports[decoder](handle, parameters);
  const start = exports.GetDecodedBuffer(handle);
  const bytes = new Uint8Array(exports.memory.buffer).slice(start, start + exports.GetDecodedBufferSize(handle));
  const bitsPerSample = exports.GetBitsStored(handle);
  exports.ReleaseDecoderParameters(parameters);
  exports.ReleaseCodecsContext(handle);
  return { bytes, bitsPerSample };
}

/** The imports are the module's own three callbacks and the seven WASI calls that its C library may make. */
async function instantiate(module: WebAssembly.Module): Promise<Exports> {
  let exports: Exports;
  const nothing = () => 0;
  const instance = await WebAssembly.instantiate(module, {
    env: {
      onCodecsException: (start: number, length: number) => {
        throw new BadCodeStream(readText(exports.memory, start, length));
      },
      onCodecsInfo: nothing,
      onCodecsTrace: nothing,
      emscripten_notify_memory_growth: nothing,
    },
    wasi_snapshot_preview1: {
      proc_exit: (status: number) => {
        throw new BadCodeStream(`the decoder stopped with status ${status}`);
      },
      fd_write: (_file: number, vectors: number, count: number, written: number) => {
        const view = new DataView(exports.memory.buffer);
        let length = 0;
        for (let index = 0; index < count; index++) length += view.getUint32(vectors + 8 * index + 4, true);
        view.setUint32(written, length, true);
        return 0;
      },
      environ_sizes_get: (count: number, size: number) => {
        const view = new DataView(exports.memory.buffer);
        view.setUint32(count, 0, true);
        view.setUint32(size, 0, true);
        return 0;
      },
      environ_get: nothing,
      clock_time_get: nothing,
      fd_close: nothing,
      fd_seek: nothing,
    },
  });
  exports = instance.exports as Exports;
  exports._initialize();
  return exports;
}

function readText(memory: WebAssembly.Memory, start: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(memory.buffer).slice(start, start + length));
}
