// The corpus has no JPEG XL: frames are coded here by libjxl's own encoder, in the same WebAssembly, and must come back.
import { describe, expect, it } from 'vitest';
import { createDecoders, type ImagePixelModule } from '../../../native-free-core/pixels/index.ts';
import { codecModules } from '../../support/codecs.ts';

type Exports = Record<string, (...values: number[]) => number> & { memory: WebAssembly.Memory };

/** One row of samples as a lossless JPEG XL code stream. */
async function encode(samples: Uint8Array | Uint16Array, bitsStored: number): Promise<Uint8Array> {
  const nothing = () => 0;
  const env = {
    onCodecsException: nothing,
    onCodecsInfo: nothing,
    onCodecsTrace: nothing,
    emscripten_notify_memory_growth: nothing,
  };
  const names = ['proc_exit', 'clock_time_get', 'fd_write', 'fd_close', 'environ_sizes_get', 'environ_get', 'fd_seek'];
  const wasi = Object.fromEntries(names.map((name) => [name, nothing]));
  const instance = await WebAssembly.instantiate(codecModules.nativeCodecs, { env, wasi_snapshot_preview1: wasi });
  const exports = instance.exports as Exports;
  exports._initialize();
  const context = exports.CreateCodecsContext();
  exports.SetRows(context, 1);
  exports.SetColumns(context, samples.length);
  exports.SetSamplesPerPixel(context, 1);
  exports.SetBitsAllocated(context, samples.BYTES_PER_ELEMENT * 8);
  exports.SetBitsStored(context, bitsStored);
  exports.SetPixelRepresentation(context, 0);
  exports.SetPhotometricInterpretation(context, 1);
  exports.SetDecodedBufferSize(context, samples.byteLength);
  new Uint8Array(exports.memory.buffer).set(new Uint8Array(samples.buffer), exports.GetDecodedBuffer(context));
  const parameters = exports.CreateEncoderParameters();
  exports.SetLossy(parameters, 0);
  exports.EncodeJpegXl(context, parameters);
  const start = exports.GetEncodedBuffer(context);
  return new Uint8Array(exports.memory.buffer).slice(start, start + exports.GetEncodedBufferSize(context));
}

describe('JPEG XL — PS3.5 8.2.15', () => {
  const depths = [
    [8, new Uint8Array([0, 1, 127, 200, 255])],
    [12, new Uint16Array([0, 1, 2047, 2048, 4095])],
    [16, new Uint16Array([0, 1, 255, 40000, 65535])],
  ] as const;
  for (const [bits, samples] of depths) {
    it(`brings back every sample of ${bits} bits`, async () => {
      const module: ImagePixelModule = {
        transferSyntaxUID: '1.2.840.10008.1.2.4.110',
        rows: 1,
        columns: samples.length,
        numberOfFrames: 1,
        samplesPerPixel: 1,
        photometricInterpretation: 'MONOCHROME2',
        planarConfiguration: 0,
        bitsAllocated: bits === 8 ? 8 : 16,
        bitsStored: bits,
        highBit: bits - 1,
        isSigned: false,
        sampleType: 'integer',
      };
      const decoded = await createDecoders(codecModules).decode('jpegXl', await encode(samples, bits), module);
      if (!decoded.ok) return expect.unreachable(JSON.stringify(decoded.problem));
      const { buffer } = decoded.value.bytes;
      expect(bits === 8 ? new Uint8Array(buffer) : new Uint16Array(buffer)).toEqual(samples);
    });
  }
});
