// The form of «Créer la série»: what is asked, and the batch of pictures that it stands for. Pure.
import type { PlannedStack, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import {
  type BatchManner,
  batchAcross,
  type CurveBatch,
  crosshairOf,
  type Interpolation,
  latticeOf,
  mostPlanes,
  type PlaneAxes,
  type PlanePane,
  type PlaneSet,
  paneState,
  pictureCount,
  rotationBatch,
  type SeriesBatch,
  type SlabMode,
  type StepTarget,
  sectionsBatch,
  stackState,
  type WorkState,
} from '../../../native-free-core/recipe/index.ts';
import { type AnyGrid, smallestSpacingMm } from '../../../native-free-core/volume/index.ts';

export const deriveKinds = ['parallel', 'rotation', 'sections', 'curve'] as const;
export type DeriveKind = (typeof deriveKinds)[number];

export interface DeriveForm {
  readonly kind: DeriveKind;
  readonly pane: PlanePane;
  readonly incrementMm: number;
  readonly thicknessMm: number;
  /** Distance of a slab's samples; undefined: the smallest voxel spacing. */
  readonly stepMm?: number;
  readonly mode: SlabMode;
  readonly interpolation: Interpolation;
  /** Undefined: the whole volume. */
  readonly extentMm?: number;
  /** Of a rotation: its axis, where it begins, over how much, in which steps. */
  readonly about: keyof PlaneAxes;
  readonly fromDeg: number;
  readonly overDeg: number;
  readonly stepDeg: number;
  /** Slabs through the whole volume, as a rotating MIP has them. */
  readonly isThrough: boolean;
  /** Between cross-sections. */
  readonly everyMm: number;
  /** What the person typed; undefined: the name that the form proposes. */
  readonly description?: string;
}

export const initialForm: DeriveForm = {
  kind: 'parallel',
  pane: 'axial',
  incrementMm: 3,
  thicknessMm: 3,
  mode: 'mean',
  interpolation: 'linear',
  about: 'head',
  fromDeg: 0,
  overDeg: 360,
  stepDeg: 10,
  isThrough: true,
  everyMm: 2,
};

/** What each kind is usually asked with: a rotation is a MIP, sections and curves are thin. */
export function formOfKind(form: DeriveForm, kind: DeriveKind): DeriveForm {
  const usual: Readonly<Record<DeriveKind, Partial<DeriveForm>>> = {
    parallel: { thicknessMm: 3, mode: 'mean' },
    rotation: { isThrough: true, mode: 'max' },
    sections: { thicknessMm: 0, mode: 'mean' },
    curve: { thicknessMm: 0, mode: 'mean' },
  };
  return { ...form, ...usual[kind], kind, description: undefined };
}

export interface DeriveTarget {
  readonly seriesInstanceUID: string;
  readonly stack: number;
}

/**
 * The pictures that the form asks for: parallel planes as the pane is turned now, centred on the crosshair when an extent
 * is given; a turn about the crosshair; sections and the unrolled picture of the work's curve, if it has one. The part of
 * the volume and the tilt are the work's.
 */
export function batchOf(
  form: DeriveForm,
  state: WorkState,
  target: DeriveTarget,
  stack: PlannedStack,
): SeriesBatch | undefined {
  const trueGrid = stack.grid ?? stack.unevenGrid;
  if (!trueGrid) return undefined;
  const grid = latticeOf(state, target, trueGrid);
  const { axes, curve } = stackState(state, target);
  const manner = mannerOf(form, state, target);
  const pixelSpacingMm = smallestSpacingMm(grid);
  const centreMm = crosshairOf(state, target, trueGrid);
  switch (form.kind) {
    case 'parallel': {
      const { pane, incrementMm, extentMm } = form;
      return incrementMm > 0
        ? batchAcross({ ...manner, grid, axes, pane, incrementMm, extentMm, centreMm, pixelSpacingMm })
        : undefined;
    }
    case 'rotation':
      return rotationOf(form, grid, axes, centreMm, manner);
    case 'sections':
      return curve && form.everyMm > 0 ? sectionsBatch(curve, form.everyMm, pixelSpacingMm / 2, manner) : undefined;
    case 'curve':
      return curve && ({ kind: 'curve', curve, pixelMm: pixelSpacingMm, ...manner } satisfies CurveBatch);
  }
}

function rotationOf(
  form: DeriveForm,
  grid: AnyGrid,
  axes: PlaneAxes,
  centreMm: PlaneSet['planes'][number]['originMm'],
  manner: BatchManner,
): PlaneSet | undefined {
  const { about, fromDeg, overDeg, stepDeg, isThrough, thicknessMm } = form;
  if (!(stepDeg > 0) || !(overDeg > 0)) return undefined;
  // A whole turn ends where it began: its last picture is the one before.
  const steps = overDeg / stepDeg;
  const count = Math.floor(steps + 1e-6) + (overDeg >= 360 - 1e-6 ? 0 : 1);
  return rotationBatch({
    ...{ grid, axes, centreMm, about, fromDeg, stepDeg, count: Math.max(1, count) },
    manner: { ...manner, thicknessMm: isThrough ? 'through' : thicknessMm },
  });
}

function mannerOf(form: DeriveForm, state: WorkState, target: DeriveTarget): BatchManner {
  const { thicknessMm, mode, interpolation, stepMm } = form;
  const { subVolume, isTiltIgnored } = stackState(state, target);
  return {
    ...{ thicknessMm, mode, interpolation },
    ...(stepMm !== undefined && { stepMm }),
    ...(subVolume && { subVolume }),
    ...(isTiltIgnored && { isTiltIgnored }),
  };
}

/** True when the batch was cut at the number of planes that a series may have. */
export function isCutShort(batch: SeriesBatch): boolean {
  return pictureCount(batch) >= mostPlanes;
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

/** The window that the work has chosen for the planes goes with the new series, else that of the volume's file. */
export function windowOf(
  state: WorkState,
  { seriesInstanceUID, stack }: DeriveTarget,
  pane: StepTarget['pane'],
  plan: SeriesPlan,
) {
  const shown = pane === 'planes' || pane === 'stack' ? 'axial' : pane;
  const chosen = paneState(state, { seriesInstanceUID, stack }, shown).voi;
  const ofFile = plan.stacks[stack].images[0].voi;
  const voi = chosen?.kind === 'window' ? chosen : ofFile.find((each) => each.kind === 'window');
  return voi?.kind === 'window' ? { center: voi.center, width: voi.width } : undefined;
}
