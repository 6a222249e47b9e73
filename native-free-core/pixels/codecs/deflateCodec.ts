// Deflated Image Frame Compression (PS3.5 A.4.12): each frame is one raw deflate stream of native samples.
import { inflateSync } from 'fflate';
import { unpackBits } from '../nativeFrame.ts';
import { BadCodeStream, type Codec } from './codec.ts';

export const deflateCodec: Codec = async (coded, module) => {
  const { rows, columns, samplesPerPixel, bitsAllocated } = module;
  const samples = rows * columns * samplesPerPixel;
  // The output is given, so a stream that swells beyond the frame cannot take more memory than the frame.
  const bytes = inflateSync(coded, { out: new Uint8Array(Math.ceil((samples * bitsAllocated) / 8)) });
  if (bytes.length * 8 < samples * bitsAllocated) throw new BadCodeStream('the frame inflates to too few bytes');
  return {
    rows,
    columns,
    components: samplesPerPixel,
    bitsPerSample: bitsAllocated,
    isPlanar: samplesPerPixel > 1 && module.planarConfiguration === 1,
    bytes: bitsAllocated === 1 ? unpackBits(bytes, 0, samples) : bytes,
  };
};
