// `replay RECIPE.json DIR|FILE…`: runs a saved work again and gives the very pictures that the screen showed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minMaxWindow, readVoiLuts } from '../../native-free-core/display/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import type { GreyFrame } from '../../native-free-core/pixels/index.ts';
import {
  curvePanes,
  planePanes,
  type Recipe,
  type RecipeSource,
  readRecipe,
  runRecipe,
  type StepTarget,
  stackState,
  stateOf,
} from '../../native-free-core/recipe/index.ts';
import { writePng } from '../../native-free-core/service/index.ts';
import { type AnyVolume, sortIntoStacks } from '../../native-free-core/volume/index.ts';
import { type Command, type CommandContext, type Problem, wrongUsage } from './command.ts';
import { type FileImage, imagesOfFiles, type SeriesOfFiles } from './imagesOfFiles.ts';
import { loadVolume } from './loadVolume.ts';
import { sha256 } from './pixelBytes.ts';
import { readDicomFile } from './readDicomFile.ts';

export const replay: Command = {
  usage: 'RECIPE.json DIR|FILE… [--out DIR]',
  purpose: {
    fr: 'Rejoue un travail enregistré et donne les plans que l’écran montrait, une ligne par vue (RVBA avant zoom).',
    en: 'Runs a saved work again and gives the planes that the screen showed, a line per pane (RGBA before zoom).',
  },
  options: { out: { type: 'string' } },
  run: async ({ positionals, options }, context) => {
    const [recipePath, ...paths] = positionals;
    if (paths.length === 0) return wrongUsage('RECIPE.json DIR|FILE');
    const recipe = await readRecipeFile(recipePath);
    if (!recipe.ok) return recipe;
    const found = await imagesOfFiles(paths);
    if (!found.ok) return found;
    let pictures = 0;
    let refused: { readonly ok: false; readonly problem: Problem } | undefined;
    for (const target of stacksOf(recipe.value)) {
      const source = await sourceOf(target, found.value.series);
      const drawn = source.ok ? await drawPanes(recipe.value, target, source.value, options.out, context) : source;
      if (drawn.ok) pictures += drawn.value;
      else {
        // A stack without planes says why, and the others are drawn.
        context.line({ seriesInstanceUID: target.seriesInstanceUID, stack: target.stack, problem: drawn.problem });
        refused ??= drawn;
      }
    }
    if (pictures === 0 && refused) return refused;
    return succeed({ steps: recipe.value.steps.length, engineVersion: recipe.value.engineVersion, pictures });
  },
};

async function readRecipeFile(path: string): Promise<Outcome<Recipe, Problem>> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return fail({ kind: 'pathNotFound', path });
  try {
    const recipe = readRecipe(JSON.parse(text));
    return recipe.ok ? recipe : fail({ ...recipe.problem });
  } catch {
    return fail({ kind: 'recipeUnreadable', path, reason: 'not JSON' });
  }
}

/** Every stack that a step touched, once. */
function stacksOf({ steps }: Recipe): StepTarget[] {
  const targets = new Map(steps.map(({ target }) => [`${target.seriesInstanceUID}/${target.stack}`, target]));
  return [...targets.values()];
}

async function sourceOf(
  target: StepTarget,
  series: readonly SeriesOfFiles[],
): Promise<Outcome<RecipeSource & { kind: 'volume' }, Problem>> {
  const images = series.find(({ seriesInstanceUID }) => seriesInstanceUID === target.seriesInstanceUID)?.images ?? [];
  const stack = sortIntoStacks(images)[target.stack];
  if (stack === undefined) return fail({ kind: 'seriesNotFound', seriesInstanceUID: target.seriesInstanceUID });
  const volume = await loadVolume(stack);
  if (!volume.ok) return volume;
  return succeed({ kind: 'volume', volume: volume.value, file: await displayOf(stack.images[0], volume.value) });
}

/**
 * What the first image of the stack says of its display, as the screen takes it for the planes: where it says nothing,
 * the middle slice from its minimum to its maximum.
 */
async function displayOf(image: FileImage, volume: AnyVolume) {
  const read = await readDicomFile(image.path);
  const voi = read.ok ? readVoiLuts(read.value.dataset, image.frameNumber) : [];
  return { voi: voi.length > 0 ? voi : [minMaxWindow(middleSlice(volume))], isInverted: image.isInverted };
}

function middleSlice({ grid, voxels, unit }: AnyVolume): GreyFrame {
  const [columns, rows, slices] = grid.dimensions;
  const begin = Math.floor(slices / 2) * columns * rows;
  return { kind: 'grey', rows, columns, values: voxels.subarray(begin, begin + columns * rows), unit };
}

/** The three planes; where the work ends with a curve, also that unrolled and the section across it. */
function panesOf(recipe: Recipe, target: StepTarget) {
  const { curve } = stackState(stateOf(recipe), target);
  return curve ? [...planePanes, ...curvePanes] : planePanes;
}

async function drawPanes(
  recipe: Recipe,
  target: StepTarget,
  source: RecipeSource,
  out: string | boolean | undefined,
  { line }: CommandContext,
): Promise<Outcome<number, Problem>> {
  const panes = panesOf(recipe, target);
  for (const pane of panes) {
    const picture = runRecipe(recipe, { ...target, pane }, source);
    if (!picture.ok) return fail({ ...picture.problem });
    const { rows, columns, rgba } = picture.value;
    const bytes = new Uint8Array(rgba.buffer, rgba.byteOffset, rgba.length);
    line({
      seriesInstanceUID: target.seriesInstanceUID,
      stack: target.stack,
      pane,
      rows,
      columns,
      sha256: sha256(bytes),
    });
    if (typeof out !== 'string') continue;
    await mkdir(out, { recursive: true });
    await writeFile(
      join(out, `${target.seriesInstanceUID}-${target.stack}-${pane}.png`),
      writePng(columns, rows, bytes, 4),
    );
  }
  return succeed(panes.length);
}
