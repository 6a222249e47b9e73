// `reformat DIR|FILE…`: modality values of planes, slabs, curves and batches cut from a volume, float32 little-endian.
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { succeed } from '../../native-free-core/outcome.ts';
import { cutPane, isCurved, type PaneCut } from '../../native-free-core/recipe/index.ts';
import type { AnyVolume } from '../../native-free-core/volume/index.ts';
import { chooseStack } from './chooseStack.ts';
import { type Command, type CommandContext, type CommandWords, wrongUsage } from './command.ts';
import { imagesOfFiles } from './imagesOfFiles.ts';
import { loadVolume } from './loadVolume.ts';
import { littleEndianBytes, sha256, statistics, writeOut } from './pixelBytes.ts';
import { readCuts } from './readCuts.ts';
import { readManner } from './readManner.ts';

export const reformat: Command = {
  usage:
    'DIR|FILE… --plane JSON | --curve JSON [--pixel-mm P] [--section-mm S] | --batch JSON [--interpolation nearest|linear|cubic|sinc] [--slab-mm T --slab-mode max|min|mean|sum [--slab-step-mm S]] [--crop JSON] [--exclude JSON]… [--tilt corrected|ignored] [--series UID] [--volume N] [--out RAW|DIR]',
  purpose: {
    fr: 'Valeurs d’un plan, d’un bloc, d’une courbe ou d’un lot reformaté, en float32 petit-boutiste ; NaN hors du volume.',
    en: 'Values of a reformatted plane, slab, curve or batch, float32 little-endian; NaN outside the volume.',
  },
  options: {
    plane: { type: 'string' },
    curve: { type: 'string' },
    'pixel-mm': { type: 'string' },
    'section-mm': { type: 'string' },
    batch: { type: 'string' },
    interpolation: { type: 'string' },
    'slab-mm': { type: 'string' },
    'slab-mode': { type: 'string' },
    'slab-step-mm': { type: 'string' },
    crop: { type: 'string' },
    exclude: { type: 'string', multiple: true },
    tilt: { type: 'string' },
    series: { type: 'string' },
    volume: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (words, context) => {
    const { positionals, options } = words;
    if (positionals.length === 0) return wrongUsage('DIR|FILE --plane JSON');
    const manner = readManner(words);
    if (!manner.ok) return manner;
    const asked = readCuts(options, manner.value);
    if (!asked.ok) return asked;
    const source = await sourceVolume(words);
    if (!source.ok) return source;
    const cuts = asked.value(source.value.grid);
    if (!cuts.ok) return cuts;
    // One object given is one result; a list or a batch is a line for each, and their sum.
    const isOne = cuts.value.length === 1 && options.batch === undefined && !/^\s*\[/.test(String(options.plane ?? ''));
    return isOne
      ? succeed(await cutOne(source.value, cuts.value[0], options.out, context))
      : succeed(await cutAll(source.value, cuts.value, options.out, context));
  },
};

async function sourceVolume({ positionals, options }: CommandWords) {
  const found = await imagesOfFiles(positionals);
  if (!found.ok) return found;
  const number = options.volume === undefined ? undefined : Number(options.volume);
  const stack = chooseStack(found.value.series, options.series as string | undefined, number);
  return stack.ok ? loadVolume(stack.value) : stack;
}

type Out = string | boolean | undefined;

async function cutOne(volume: AnyVolume, cut: PaneCut, out: Out, context: CommandContext): Promise<object> {
  const { record, bytes } = pictureOf(volume, cut, context);
  await writeOut(out, bytes);
  return record;
}

async function cutAll(volume: AnyVolume, cuts: readonly PaneCut[], out: Out, context: CommandContext): Promise<object> {
  const sum = createHash('sha256');
  if (typeof out === 'string') await mkdir(out, { recursive: true });
  for (const [index, cut] of cuts.entries()) {
    const { record, bytes } = pictureOf(volume, cut, context);
    sum.update(bytes);
    const name = `${String(index + 1).padStart(4, '0')}.raw`;
    await writeOut(typeof out === 'string' ? join(out, name) : undefined, bytes);
    context.line({ picture: index + 1, ...record, ...(isCurved(cut) ? {} : { plane: cut.plane }) });
  }
  return { pictures: cuts.length, sha256: sum.digest('hex') };
}

function pictureOf(volume: AnyVolume, cut: PaneCut, { note, language }: CommandContext) {
  const frame = cutPane(volume, cut);
  const bytes = littleEndianBytes(frame.values);
  const found = statistics(frame.values);
  // Nothing of the volume is in the picture: a script sees it by the nulls, a person by a word.
  if (found.min === null) note(outside[language]);
  return { record: { rows: frame.rows, columns: frame.columns, sha256: sha256(bytes), ...found }, bytes };
}

const outside = {
  fr: 'Ce plan passe hors du volume ou de la partie choisie : l’image est vide.',
  en: 'This plane lies outside the volume or its chosen part: the picture is empty.',
} as const;
