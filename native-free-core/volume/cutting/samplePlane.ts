// Planes and slabs cut from a volume: Frames again, so that display and measure never meet the volume.
import type { Plane } from '../../geometry/index.ts';
import type { GreyFrame } from '../../pixels/index.ts';
import type { AnyVolume } from '../unevenVolume.ts';
import type { CutOptions } from './cutter.ts';
import { samplePlaneRows } from './samplePlaneRows.ts';
import type { Slab } from './slab.ts';

export interface SamplePlaneOptions extends Omit<CutOptions, 'slab'> {
  /** plane.rows × plane.columns values. */
  readonly out?: Float32Array;
}

export interface ProjectSlabOptions extends SamplePlaneOptions, Slab {}

/** Modality values on a plane, row-major; outside the hull of the voxel centres NaN. */
export function samplePlane(volume: AnyVolume, plane: Plane, options: SamplePlaneOptions = {}): GreyFrame {
  const { out, ...cut } = options;
  const values = out ?? new Float32Array(plane.rows * plane.columns);
  samplePlaneRows(volume, plane, 0, plane.rows, values, cut);
  return { kind: 'grey', rows: plane.rows, columns: plane.columns, values, unit: volume.unit };
}

/**
 * Maximum, minimum, mean or sum of n = max(1, round(thicknessMm / stepMm)) samples along the normal, stepMm apart, centred
 * on the plane. Samples outside the volume are left out; NaN where none is inside.
 */
export function projectSlab(volume: AnyVolume, plane: Plane, options: ProjectSlabOptions): GreyFrame {
  const { out, thicknessMm, stepMm, mode, ...cut } = options;
  const values = out ?? new Float32Array(plane.rows * plane.columns);
  const slab = { thicknessMm, stepMm, mode };
  samplePlaneRows(volume, plane, 0, plane.rows, values, { ...cut, slab });
  return { kind: 'grey', rows: plane.rows, columns: plane.columns, values, unit: volume.unit };
}
