// `render FILE --frame N`: the picture as the viewport shows it before any zoom, 8-bit grey or RGB.
import {
  minMaxWindow,
  readVoiLuts,
  renderFrame,
  renderGrey8,
  type VoiFunction,
  type VoiLut,
} from '../../native-free-core/display/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { type GreyFrame, toFrame } from '../../native-free-core/pixels/index.ts';
import { writePng } from '../../native-free-core/service/index.ts';
import { type Command, type CommandWords, type Problem, wrongUsage } from './command.ts';
import { decodeOneFrame, type OneFrame } from './decodeOneFrame.ts';
import { sha256, writeOut } from './pixelBytes.ts';
import { askedMask, subtractedFrame } from './subtractedFrame.ts';

export const render: Command = {
  usage:
    'FILE --frame N [--window C,W] [--function LINEAR|LINEAR_EXACT|SIGMOID] [--voi-lut I] [--mask file|N[,DOWN,RIGHT]] [--out PNG|RAW]',
  purpose: {
    fr: 'Image telle que la vue la montre, avant tout zoom ; sans option : première fenêtre ou LUT du fichier, sinon min–max. --mask : moins le masque du fichier, ou moins l’image N décalée en pixels.',
    en: 'The picture as the viewport shows it before any zoom; without options: the file’s first window or LUT, else min–max. --mask: less the file’s mask, or less frame N moved by pixels.',
  },
  options: {
    frame: { type: 'string' },
    window: { type: 'string' },
    function: { type: 'string' },
    'voi-lut': { type: 'string' },
    mask: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (words) => {
    const frame = await decodeOneFrame(words);
    if (!frame.ok) return frame;
    const picture = await pictureOf(frame.value, words);
    if (!picture.ok) return picture;
    const { rows, columns } = frame.value.header.pixelModule;
    const { bytes, samplesPerPixel } = picture.value;
    const isPng = String(words.options.out).toLowerCase().endsWith('.png');
    await writeOut(words.options.out, isPng ? writePng(columns, rows, bytes, samplesPerPixel) : bytes);
    return succeed({ rows, columns, samplesPerPixel, sha256: sha256(bytes) });
  },
};

type Picture = { readonly bytes: Uint8Array; readonly samplesPerPixel: 1 | 3 };

/** Less its mask when that is asked for: a difference has no window of the file's. */
async function pictureOf(one: OneFrame, words: CommandWords): Promise<Outcome<Picture, Problem>> {
  const { options } = words;
  const { mask: ofFile, frameNumber, isInverted } = one.header;
  const mask = askedMask(String(options.mask ?? 'none'), ofFile, frameNumber);
  if (!mask.ok) return mask;
  if (mask.value === undefined) return paint(one, options);
  const difference = await subtractedFrame(words, mask.value);
  if (!difference.ok) return difference;
  const voi = chooseVoi(difference.value, [], options);
  if (!voi.ok) return voi;
  return succeed({ bytes: renderGrey8(difference.value, { voi: voi.value, isInverted }), samplesPerPixel: 1 });
}

function paint({ file, header, stored }: OneFrame, options: CommandWords['options']): Outcome<Picture, Problem> {
  const frame = toFrame(stored, header, file.dataset);
  if (!frame.ok) return frame;
  if (frame.value.kind === 'colour') return succeed({ bytes: frame.value.rgb, samplesPerPixel: 3 });
  const voi = chooseVoi(frame.value, readVoiLuts(file.dataset, header.frameNumber), options);
  if (!voi.ok) return voi;
  const { isInverted, supplementalPalette } = header;
  if (supplementalPalette) {
    const rgba = renderFrame(frame.value, { voi: voi.value, isInverted, supplementalPalette });
    return succeed({ bytes: Uint8Array.from(rgba.filter((_, index) => index % 4 !== 3)), samplesPerPixel: 3 });
  }
  return succeed({ bytes: renderGrey8(frame.value, { voi: voi.value, isInverted }), samplesPerPixel: 1 });
}

/** One VOI and never two: a typed window, the LUT asked for, the file's first, or min–max. */
function chooseVoi(
  frame: GreyFrame,
  offered: readonly VoiLut[],
  options: CommandWords['options'],
): Outcome<VoiLut, Problem> {
  if (options.window !== undefined) return readWindow(String(options.window), String(options.function ?? 'LINEAR'));
  if (options['voi-lut'] !== undefined) {
    const tables = offered.filter(({ kind }) => kind === 'lut');
    const table = tables[Number(options['voi-lut'])];
    return table ? succeed(table) : fail({ kind: 'noVoiLut', index: options['voi-lut'], count: tables.length });
  }
  const first = offered[0] ?? minMaxWindow(frame);
  if (options.function === undefined || first.kind !== 'window') return succeed(first);
  return isVoiFunction(options.function)
    ? succeed({ ...first, function: options.function })
    : wrongUsage(`--function ${options.function}`);
}

function readWindow(text: string, voiFunction: string): Outcome<VoiLut, Problem> {
  const [center, width, ...more] = text.split(',').map(Number);
  if (!isVoiFunction(voiFunction)) return wrongUsage(`--function ${voiFunction}`);
  if (more.length > 0 || !Number.isFinite(center) || !Number.isFinite(width)) return wrongUsage(`--window ${text}`);
  // PS3.3 C.11.2.1.2: LINEAR needs a width of at least 1, the others more than 0.
  if (width <= 0 || (voiFunction === 'LINEAR' && width < 1))
    return fail({ kind: 'badWindow', width, function: voiFunction });
  return succeed({ kind: 'window', center, width, function: voiFunction, explanation: '' });
}

function isVoiFunction(word: unknown): word is VoiFunction {
  return word === 'LINEAR' || word === 'LINEAR_EXACT' || word === 'SIGMOID';
}
