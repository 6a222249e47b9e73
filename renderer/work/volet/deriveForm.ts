// The form of «Créer la série»: what is asked, and the batch of planes that it stands for. Pure.
import type { PlannedStack, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import {
  batchAcross,
  crosshairOf,
  type Interpolation,
  mostPlanes,
  type PlaneBatch,
  type PlanePane,
  type SlabMode,
  stackState,
  type WorkState,
} from '../../../native-free-core/recipe/index.ts';
import { smallestSpacingMm } from '../../../native-free-core/volume/index.ts';

export interface DeriveForm {
  readonly pane: PlanePane;
  readonly incrementMm: number;
  readonly thicknessMm: number;
  readonly mode: SlabMode;
  readonly interpolation: Interpolation;
  /** Undefined: the whole volume. */
  readonly extentMm?: number;
  /** What the person typed; undefined: the name that the form proposes. */
  readonly description?: string;
}

export const initialForm: DeriveForm = {
  pane: 'axial',
  incrementMm: 3,
  thicknessMm: 3,
  mode: 'mean',
  interpolation: 'linear',
};

export interface DeriveTarget {
  readonly seriesInstanceUID: string;
  readonly stack: number;
}

/** The planes parallel to the chosen pane as it is turned now, centred on the crosshair when an extent is given. */
export function batchOf(
  form: DeriveForm,
  state: WorkState,
  target: DeriveTarget,
  stack: PlannedStack,
): PlaneBatch | undefined {
  const grid = stack.grid ?? stack.unevenGrid;
  if (!grid || !(form.incrementMm > 0)) return undefined;
  return batchAcross({
    ...form,
    grid,
    axes: stackState(state, target).axes,
    centreMm: crosshairOf(state, target, grid),
    pixelSpacingMm: smallestSpacingMm(grid),
  });
}

/** True when the batch was cut at the number of planes that a series may have. */
export function isCutShort(batch: PlaneBatch): boolean {
  return batch.count >= mostPlanes;
}

/** Number of the new series: after the highest of the study, in the hundreds of derived ones. */
export function nextSeriesNumber(seriesNumbers: readonly string[]): number {
  const highest = Math.max(0, ...seriesNumbers.map(Number).filter(Number.isFinite));
  return highest < 1000 ? 1001 : highest + 1;
}

/** Every object that a voxel of the new series can come from, each once. */
export function sourceReferencesOf(stack: PlannedStack) {
  const references = new Map(
    stack.images.map(({ sopClassUID, sopInstanceUID }) => [sopInstanceUID, { sopClassUID, sopInstanceUID }]),
  );
  return [...references.values()];
}

/** The window of the volume's file, if it has one, goes with the new series. */
export function windowOfSource(plan: SeriesPlan, stack: number) {
  const voi = plan.stacks[stack].images[0].voi.find((each) => each.kind === 'window');
  return voi?.kind === 'window' ? { center: voi.center, width: voi.width } : undefined;
}
