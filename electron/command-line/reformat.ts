// `reformat DIR|FILE… --plane JSON`: modality values of a plane or slab cut from a volume, float32 little-endian.
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { type Interpolation, projectSlab, type SlabMode, samplePlane } from '../../native-free-core/volume/index.ts';
import { chooseStack } from './chooseStack.ts';
import { type Command, type CommandWords, type Problem, wrongUsage } from './command.ts';
import { imagesOfFiles } from './imagesOfFiles.ts';
import { loadVolume } from './loadVolume.ts';
import { littleEndianBytes, sha256, statistics, writeOut } from './pixelBytes.ts';
import { readPlane } from './readPlane.ts';

interface Cut {
  readonly interpolation: Interpolation;
  readonly slab?: { readonly thicknessMm: number; readonly mode: SlabMode; readonly stepMm?: number };
}

export const reformat: Command = {
  usage:
    'DIR|FILE… --plane JSON [--interpolation nearest|linear|cubic] [--slab-mm T --slab-mode max|min|mean [--slab-step-mm S]] [--series UID] [--volume N] [--out RAW]',
  purpose: {
    fr: 'Valeurs d’un plan ou d’un bloc reformaté, en float32 petit-boutiste ; NaN hors du volume.',
    en: 'Values of a reformatted plane or slab, float32 little-endian; NaN outside the volume.',
  },
  options: {
    plane: { type: 'string' },
    interpolation: { type: 'string' },
    'slab-mm': { type: 'string' },
    'slab-mode': { type: 'string' },
    'slab-step-mm': { type: 'string' },
    series: { type: 'string' },
    volume: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (words) => {
    const { positionals, options } = words;
    if (positionals.length === 0 || typeof options.plane !== 'string') return wrongUsage('DIR|FILE --plane JSON');
    const plane = readPlane(options.plane);
    if (!plane.ok) return plane;
    const cut = readCut(options);
    if (!cut.ok) return cut;
    const source = await sourceVolume(words);
    if (!source.ok) return source;
    const { slab, interpolation } = cut.value;
    const frame = slab
      ? projectSlab(source.value, plane.value, { ...slab, interpolation })
      : samplePlane(source.value, plane.value, { interpolation });
    const bytes = littleEndianBytes(frame.values);
    await writeOut(options.out, bytes);
    return succeed({ rows: frame.rows, columns: frame.columns, sha256: sha256(bytes), ...statistics(frame.values) });
  },
};

async function sourceVolume({ positionals, options }: CommandWords) {
  const found = await imagesOfFiles(positionals);
  if (!found.ok) return found;
  const number = options.volume === undefined ? undefined : Number(options.volume);
  const stack = chooseStack(found.value.series, options.series as string | undefined, number);
  return stack.ok ? loadVolume(stack.value) : stack;
}

function readCut(options: CommandWords['options']): Outcome<Cut, Problem> {
  const interpolation = options.interpolation ?? 'linear';
  if (interpolation !== 'nearest' && interpolation !== 'linear' && interpolation !== 'cubic') {
    return wrongUsage(`--interpolation ${interpolation}`);
  }
  if (options['slab-mm'] === undefined) return succeed({ interpolation });
  const thicknessMm = Number(options['slab-mm']);
  const mode = options['slab-mode'] ?? 'mean';
  const stepMm = options['slab-step-mm'] === undefined ? undefined : Number(options['slab-step-mm']);
  if (mode !== 'max' && mode !== 'min' && mode !== 'mean') return wrongUsage(`--slab-mode ${mode}`);
  if (!(thicknessMm >= 0) || !Number.isFinite(thicknessMm)) return fail({ kind: 'badSlab', found: options['slab-mm'] });
  if (stepMm !== undefined && !(stepMm > 0)) return fail({ kind: 'badSlab', found: options['slab-step-mm'] });
  return succeed({ interpolation, slab: { thicknessMm, mode, stepMm } });
}
