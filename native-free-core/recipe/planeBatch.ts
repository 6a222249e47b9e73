// A batch of parallel planes: what «Créer la série» cuts.
import { add, cross, type PatientPoint, type Plane, scale } from '../geometry/index.ts';
import { type AnyGrid, gridCorners, smallestSpacingMm } from '../volume/index.ts';
import type { BatchManner, PlaneBatch, SeriesBatch } from './batch.ts';
import { curvedSurface } from './curve.ts';
import { coveringPlane, directionsOf, extentOf } from './linkedPlanes.ts';
import type { PaneCut } from './paneCut.ts';
import type { PlaneAxes } from './step.ts';
import type { PlanePane } from './workState.ts';

/** A series of more slices than this is a mistake of the hand. */
export const mostPlanes = 2000;

/** The planes of a batch, first to last; none of a curved picture. */
export function planesOfBatch(batch: SeriesBatch): Plane[] {
  if (batch.kind === 'curve') return [];
  const { spacingMm, columns, rows } = batch;
  const picture = { spacingMm, columns, rows };
  if ('planes' in batch) return batch.planes.map((place) => ({ ...place, ...picture }));
  const { originMm, rowDirection, columnDirection, incrementMm, count } = batch;
  const normal = cross(rowDirection, columnDirection);
  return Array.from({ length: count }, (_, k) => ({
    originMm: add(originMm, scale(normal, k * incrementMm)),
    rowDirection,
    columnDirection,
    ...picture,
  }));
}

/** All the cuts of a batch, first to last; none of a curve that makes no path. */
export function cutsOfBatch(batch: SeriesBatch): PaneCut[] {
  const { interpolation, thicknessMm, mode, stepMm, subVolume, isTiltIgnored } = batch;
  const slab = thicknessMm > 0 ? { thicknessMm, mode, stepMm } : undefined;
  const manner = { interpolation, slab, subVolume, isTiltIgnored };
  if (batch.kind !== 'curve') return planesOfBatch(batch).map((plane) => ({ plane, ...manner }));
  const surface = curvedSurface(batch.curve, batch.pixelMm);
  return surface ? [{ surface, ...manner }] : [];
}

export interface BatchAcrossOptions extends BatchManner {
  readonly grid: AnyGrid;
  readonly axes: PlaneAxes;
  readonly pane: PlanePane;
  readonly incrementMm: number;
  /** Default: the smallest voxel spacing. */
  readonly pixelSpacingMm?: number;
  /** Length along the normal, centred on `centreMm`; default: the whole volume. */
  readonly extentMm?: number;
  readonly centreMm?: PatientPoint;
}

/** The batch parallel to a pane, from one end of the volume (or of the extent) to the other, at most mostPlanes. */
export function batchAcross(options: BatchAcrossOptions): PlaneBatch {
  const { grid, axes, pane, incrementMm } = options;
  const corners = gridCorners(grid);
  const { row, column, normal } = directionsOf(axes, pane);
  const { fromMm, lengthMm } = heightsOf(options, extentOf(corners, normal), normal);
  const count = Math.min(mostPlanes, Math.floor(lengthMm / incrementMm + 1e-6) + 1);
  // What is left over is shared between both ends.
  const firstMm = fromMm + (lengthMm - (count - 1) * incrementMm) / 2;
  const pixelMm = options.pixelSpacingMm ?? smallestSpacingMm(grid);
  const plane = coveringPlane(corners, row, column, scale(normal, firstMm), pixelMm);
  return { ...plane, incrementMm, count, ...mannerOf(options) };
}

function mannerOf(options: BatchManner): BatchManner {
  const { thicknessMm, mode, interpolation, stepMm, subVolume, isTiltIgnored } = options;
  return {
    ...{ thicknessMm, mode, interpolation },
    ...(stepMm !== undefined && { stepMm }),
    ...(subVolume && { subVolume }),
    ...(isTiltIgnored && { isTiltIgnored }),
  };
}

function heightsOf(
  { extentMm, centreMm }: BatchAcrossOptions,
  whole: { readonly fromMm: number; readonly lengthMm: number },
  normal: PatientPoint,
): { readonly fromMm: number; readonly lengthMm: number } {
  if (extentMm === undefined) return whole;
  const middleMm = centreMm === undefined ? whole.fromMm + whole.lengthMm / 2 : extentOf([centreMm], normal).fromMm;
  return { fromMm: middleMm - extentMm / 2, lengthMm: extentMm };
}
