// `overlays FILE [--frame N]`: the overlay planes of one frame, as the viewport draws them over the picture.
import { succeed } from '../../native-free-core/outcome.ts';
import {
  overlaysOfFrame,
  readImagePixelModule,
  readOverlayBits,
  readOverlayPlanes,
} from '../../native-free-core/pixels/index.ts';
import { type Command, type Problem, wrongUsage } from './command.ts';
import { decoders } from './decodeOneFrame.ts';
import { sha256, writeOut } from './pixelBytes.ts';
import { readDicomFile } from './readDicomFile.ts';

export const overlays: Command = {
  usage: 'FILE [--frame N] [--out RAW]',
  purpose: {
    fr: 'Plans de superposition (groupes 60xx) d’une image : taille, origine, pixels allumés ; un octet 0 ou 1 par pixel.',
    en: 'Overlay planes (groups 60xx) of a frame: size, origin, pixels set; one byte 0 or 1 per pixel.',
  },
  options: { frame: { type: 'string' }, out: { type: 'string' } },
  run: async ({ positionals, options }) => {
    const frameNumber = Number(options.frame ?? 1);
    if (positionals.length !== 1) return wrongUsage('FILE');
    if (!Number.isInteger(frameNumber) || frameNumber < 1) return wrongUsage(`--frame ${options.frame}`);
    const read = await readDicomFile(positionals[0]);
    if (!read.ok) return read;
    const file = read.value;
    const module = readImagePixelModule(file.dataset, file.transferSyntaxUID);
    const image = module.ok ? module.value : undefined;
    const [described, pixels, problems]: [object[], Uint8Array[], Problem[]] = [[], [], []];
    for (const plane of overlaysOfFrame(readOverlayPlanes(file.dataset, image), frameNumber)) {
      const bits = await readOverlayBits(file, image, plane, frameNumber, await decoders());
      if (!bits.ok) problems.push(bits.problem);
      else {
        described.push(describe(bits.value.bits, plane));
        pixels.push(bits.value.bits);
      }
    }
    await writeOut(options.out, Buffer.concat(pixels));
    return succeed({ overlays: described, problems });
  },
};

function describe(bits: Uint8Array, plane: ReturnType<typeof readOverlayPlanes>[number]): object {
  const setPixels = bits.reduce((sum, bit) => sum + bit, 0);
  return { ...plane, group: `0x${plane.group.toString(16)}`, setPixels, sha256: sha256(bits) };
}
