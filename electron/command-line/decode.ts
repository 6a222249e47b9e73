// `decode FILE --frame N`: stored values of one frame, nothing converted; with `--rgb` as 8-bit colour for display.
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { type StoredSamples, toColourFrame } from '../../native-free-core/pixels/index.ts';
import type { Command, Problem } from './command.ts';
import { decodeOneFrame, type OneFrame } from './decodeOneFrame.ts';
import { littleEndianBytes, sha256, statistics, writeOut } from './pixelBytes.ts';

export const decode: Command = {
  usage: 'FILE --frame N [--rgb] [--out RAW]',
  purpose: {
    fr: 'Valeurs stockées d’une image (N à partir de 1), petit-boutiste, sans conversion. --rgb : couleurs de 8 bits, avant le profil ICC, que seul render applique.',
    en: 'Stored values of one frame (N from 1), little-endian, not converted. --rgb: 8-bit colours, before the ICC profile, which only render applies.',
  },
  options: { frame: { type: 'string' }, rgb: { type: 'boolean' }, out: { type: 'string' } },
  run: async (words) => {
    const frame = await decodeOneFrame(words);
    if (!frame.ok) return frame;
    const wanted = words.options.rgb === true ? rgbOf(frame.value) : succeed(frame.value.stored.samples);
    if (!wanted.ok) return wanted;
    const samples = wanted.value;
    const bytes = littleEndianBytes(samples);
    await writeOut(words.options.out, bytes);
    const { rows, columns, samplesPerPixel } = frame.value.stored;
    return succeed({
      rows,
      columns,
      samplesPerPixel: words.options.rgb === true ? 3 : samplesPerPixel,
      bytesPerSample: samples.BYTES_PER_ELEMENT,
      signed: !(samples instanceof Uint8Array || samples instanceof Uint16Array || samples instanceof Uint32Array),
      sha256: sha256(bytes),
      ...statistics(samples),
    });
  },
};

function rgbOf({ file, header, stored }: OneFrame): Outcome<StoredSamples, Problem> {
  const colour = toColourFrame(stored, header.pixelModule, file.dataset);
  return colour.ok ? succeed(colour.value.rgb) : fail(colour.problem);
}
