// How `reformat` cuts: what lies between the voxels, how thick, of which part of the volume.
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { type CutManner, readCropBox, readExclusions } from '../../native-free-core/recipe/index.ts';
import type { CropBox, Interpolation, SlabMode, SubVolume } from '../../native-free-core/volume/index.ts';
import { type CommandWords, type Problem, wrongUsage } from './command.ts';
import { readJson } from './readJson.ts';

const interpolations: readonly Interpolation[] = ['nearest', 'linear', 'cubic', 'sinc'];
const slabModes: readonly SlabMode[] = ['max', 'min', 'mean', 'sum'];

/** More samples than this through a slab are a mistake of the hand; without a step, a sample is a voxel or a millimetre. */
const mostSamples = 4096;

export function readManner(words: CommandWords): Outcome<CutManner, Problem> {
  const { options } = words;
  const interpolation = interpolations.find((each) => each === (options.interpolation ?? 'linear'));
  if (!interpolation) return wrongUsage(`--interpolation ${options.interpolation}`);
  const tilt = options.tilt ?? 'corrected';
  if (tilt !== 'corrected' && tilt !== 'ignored') return wrongUsage(`--tilt ${tilt}`);
  const slab = readSlab(options);
  if (!slab.ok) return slab;
  const subVolume = readSubVolume(words);
  if (!subVolume.ok) return subVolume;
  return succeed({
    interpolation,
    slab: slab.value,
    subVolume: subVolume.value,
    isTiltIgnored: tilt === 'ignored' || undefined,
  });
}

function readSlab(options: CommandWords['options']): Outcome<CutManner['slab'], Problem> {
  if (options['slab-mm'] === undefined) return succeed(undefined);
  const thicknessMm = Number(options['slab-mm']);
  const mode = slabModes.find((each) => each === (options['slab-mode'] ?? 'mean'));
  const stepMm = options['slab-step-mm'] === undefined ? undefined : Number(options['slab-step-mm']);
  if (!mode) return wrongUsage(`--slab-mode ${options['slab-mode']}`);
  if (!(thicknessMm >= 0) || !Number.isFinite(thicknessMm)) return fail({ kind: 'badSlab', found: options['slab-mm'] });
  if (stepMm !== undefined && !(stepMm > 0)) return fail({ kind: 'badSlab', found: options['slab-step-mm'] });
  if (thicknessMm / (stepMm ?? 1) > mostSamples)
    return fail({ kind: 'badSlab', found: `${thicknessMm} / ${stepMm ?? 1}` });
  return succeed({ thicknessMm, mode, stepMm });
}

function readSubVolume({ options, repeated }: CommandWords): Outcome<SubVolume | undefined, Problem> {
  const box = options.crop === undefined ? succeed(undefined) : readBox(options.crop);
  if (!box.ok) return box;
  const outlines: unknown[] = [];
  for (const text of repeated?.exclude ?? []) {
    const json = readJson(text);
    if (!json.ok) return json;
    outlines.push(json.value);
  }
  const exclusions = readExclusions(outlines.flat());
  if (!exclusions.ok) return fail({ ...exclusions.problem });
  const isWhole = box.value === undefined && exclusions.value.length === 0;
  return succeed(isWhole ? undefined : { box: box.value, exclusions: exclusions.value });
}

/** A box in any orientation, or by its two corners along the patient's own axes. */
function readBox(text: string | boolean): Outcome<CropBox, Problem> {
  const json = readJson(text);
  if (!json.ok) return json;
  const box = readCropBox(fromCorners(json.value) ?? json.value);
  return box.ok ? box : fail({ ...box.problem });
}

function fromCorners(json: unknown): unknown {
  const { minimumMm, maximumMm } = (json ?? {}) as { minimumMm?: unknown; maximumMm?: unknown };
  if (!Array.isArray(minimumMm) || !Array.isArray(maximumMm)) return undefined;
  // Anything but a number is refused with the box, not taken for 0.
  const at = (corner: readonly unknown[], axis: number) => {
    const value = corner[axis];
    return typeof value === 'number' ? value : Number.NaN;
  };
  const half = (sign: 1 | -1) => [0, 1, 2].map((axis) => (at(maximumMm, axis) + sign * at(minimumMm, axis)) / 2);
  return {
    centreMm: half(1),
    axes: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    halfLengthsMm: half(-1),
  };
}
