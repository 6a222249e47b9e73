// From a recipe and the loaded pixels to the bytes on the screen: the road that browser, Node and command line share.
import { renderFrame } from '../display/index.ts';
import type { Plane } from '../geometry/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { Frame } from '../pixels/index.ts';
import type { AnyGrid, AnyVolume } from '../volume/index.ts';
import { cutPane, isCurved, type PaneCut } from './paneCut.ts';
import { cutOfCurve, cutOfPane } from './planesOf.ts';
import { type FileDisplay, presentationOf } from './presentationOf.ts';
import type { RecipeProblem } from './recipeProblem.ts';
import { stateOf } from './stateOf.ts';
import type { Recipe, StepTarget } from './step.ts';
import type { PicturePane, WorkState } from './workState.ts';

/** The loaded pixels of the target's stack: the whole volume, or the stored frame that is shown. */
export type RecipeSource =
  | { readonly kind: 'volume'; readonly volume: AnyVolume; readonly file: FileDisplay }
  | { readonly kind: 'stack'; readonly frame: Frame; readonly file: FileDisplay };

export interface RecipePicture {
  readonly rows: number;
  readonly columns: number;
  /** After VOI and inversion; before orientation and zoom, which belong to the screen. */
  readonly rgba: Uint8ClampedArray;
  /** Modality values (or colours) that the picture was made of. */
  readonly frame: Frame;
  /** Where a plane cut from a volume lies. */
  readonly plane?: Plane;
}

/**
 * The picture of one pane after the first `upTo` steps (default: all). Problem `paneNotShown`: a linked plane without
 * a volume, a stored frame without a stack, the pane of a curve that there is not, or several panes at once.
 */
export function runRecipe(
  recipe: Recipe,
  target: StepTarget,
  source: RecipeSource,
  upTo = recipe.steps.length,
): Outcome<RecipePicture, RecipeProblem> {
  const { pane } = target;
  const state = stateOf(recipe, upTo);
  if (pane === 'stack' && source.kind === 'stack')
    return succeed(picture(source.frame, state, target, pane, source.file));
  if (pane === 'stack' || pane === 'planes' || source.kind === 'stack') {
    return fail({ kind: 'paneNotShown', pane, source: source.kind });
  }
  const cut = cutOf(state, { ...target, pane }, source.volume.grid);
  if (!cut) return fail({ kind: 'paneNotShown', pane, source: source.kind });
  const frame = cutPane(source.volume, cut);
  return succeed({
    ...picture(frame, state, target, pane, source.file),
    ...(isCurved(cut) ? {} : { plane: cut.plane }),
  });
}

/** What a pane cuts from a volume; undefined for the pane of a curve that the work does not have. */
function cutOf(
  state: WorkState,
  target: StepTarget & { readonly pane: Exclude<PicturePane, 'stack'> },
  grid: AnyGrid,
): PaneCut | undefined {
  const { pane } = target;
  return pane === 'curved' || pane === 'section'
    ? cutOfCurve(state, target, pane, grid)
    : cutOfPane(state, target, pane, grid);
}

function picture(
  frame: Frame,
  state: WorkState,
  target: StepTarget,
  pane: PicturePane,
  file: FileDisplay,
): RecipePicture {
  const rgba = renderFrame(frame, presentationOf(state, target, pane, frame, file));
  return { rows: frame.rows, columns: frame.columns, rgba, frame };
}
