// Frames as HTJ2K code streams, by the encoder of the native codecs' WebAssembly: no program of Debian makes them.
import { readFileSync } from 'node:fs';
import { decodeFrame, type ImagePixelModule, readImageHeader } from '../../native-free-core/pixels/index.ts';
import { codecModules, decoders, readPart10Bytes } from '../support/codecs.ts';

type Exports = Readonly<Record<string, (...values: number[]) => number>> & { readonly memory: WebAssembly.Memory };

/** The first `count` frames of a native file. */
export async function highThroughputFrames(
  path: string,
  count: number,
): Promise<{ readonly pixelModule: ImagePixelModule; readonly coded: readonly Uint8Array[] }> {
  const file = readPart10Bytes(new Uint8Array(readFileSync(path)));
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  if (!header.ok) throw new Error(header.problem.kind);
  const { pixelModule } = header.value;
  const exports = await startEncoder();
  const coded: Uint8Array[] = [];
  for (let frame = 1; frame <= count; frame++) {
    const stored = await decodeFrame(file, pixelModule, frame, decoders);
    if (!stored.ok) throw new Error(stored.problem.kind);
    const { samples } = stored.value;
    coded.push(encode(exports, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), pixelModule));
  }
  return { pixelModule, coded };
}

function encode(exports: Exports, samples: Uint8Array, module: ImagePixelModule): Uint8Array {
  const handle = exports.CreateCodecsContext();
  const parameters = exports.CreateEncoderParameters();
  exports.SetRows(handle, module.rows);
  exports.SetColumns(handle, module.columns);
  exports.SetSamplesPerPixel(handle, 1);
  exports.SetBitsAllocated(handle, module.bitsAllocated);
  exports.SetBitsStored(handle, module.bitsStored);
  exports.SetPixelRepresentation(handle, module.isSigned ? 1 : 0);
  exports.SetPlanarConfiguration(handle, 0);
  exports.SetLossy(parameters, 0);
  exports.SetProgressionOrder(parameters, 2);
  exports.SetDecodedBufferSize(handle, samples.length);
  new Uint8Array(exports.memory.buffer).set(samples, exports.GetDecodedBuffer(handle));
  exports.EncodeHtJpeg2000(handle, parameters);
  const start = exports.GetEncodedBuffer(handle);
  const coded = new Uint8Array(exports.memory.buffer).slice(start, start + exports.GetEncodedBufferSize(handle));
  exports.ReleaseEncoderParameters(parameters);
  exports.ReleaseCodecsContext(handle);
  return coded;
}

async function startEncoder(): Promise<Exports> {
  const nothing = () => 0;
  let exports: Exports | undefined;
  const refuse = (start: number, length: number) => {
    throw new Error(new TextDecoder().decode(new Uint8Array(exports!.memory.buffer).slice(start, start + length)));
  };
  const instance = await WebAssembly.instantiate(codecModules.nativeCodecs, {
    env: {
      onCodecsException: refuse,
      onCodecsInfo: nothing,
      onCodecsTrace: nothing,
      emscripten_notify_memory_growth: nothing,
    },
    wasi_snapshot_preview1: {
      ...{ proc_exit: nothing, fd_write: nothing, environ_sizes_get: nothing, environ_get: nothing },
      ...{ clock_time_get: nothing, fd_close: nothing, fd_seek: nothing },
    },
  });
  exports = instance.exports as Exports;
  exports._initialize();
  return exports;
}
