// A slab that is scrolled by whole samples: the layers that it still has in common with the last one are kept, only the new
// ones are sampled. For a moving hand; a picture at rest is gathered anew, so that the same plane always gives the same bytes.
import { add, cross, dot, norm, type Plane, scale, subtract } from '../../geometry/index.ts';
import type { AnyVolume } from '../unevenVolume.ts';
import type { CutOptions } from './cutter.ts';
import { smallestSpacingMm } from './gridCorners.ts';
import { joinLayers, type Layer, layerOf } from './joinLayers.ts';
import { samplePlaneRows } from './samplePlaneRows.ts';
import type { Slab } from './slab.ts';

/** The samples of a slab, a picture per depth, of rows firstRow … lastRow − 1. NaN outside the volume. */
export interface SlabLayers {
  readonly voxels: AnyVolume['voxels'];
  readonly plane: Plane;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly stepMm: number;
  readonly interpolation: CutOptions['interpolation'];
  readonly subVolume: CutOptions['subVolume'];
  /** In order along the normal. */
  readonly layers: readonly Layer[];
}

/** A place that is this near to a whole sample's is that sample's. In samples along the normal, in mm across it. */
const tolerance = 1e-6;

/**
 * Rows firstRow … lastRow − 1 of a slab, into their places of the whole picture `out`. `held`: what the last call gave, of
 * whatever slab; what it has of this one is used. Values differ from a slab gathered anew by the rounding of a float.
 */
export function slideSlab(
  held: SlabLayers | undefined,
  volume: AnyVolume,
  plane: Plane,
  firstRow: number,
  lastRow: number,
  out: Float32Array,
  { slab, interpolation, subVolume }: CutOptions & { readonly slab: Slab },
): SlabLayers {
  const stepMm = slab.stepMm ?? smallestSpacingMm(volume.grid);
  const samples = samplesOf(slab, stepMm);
  const asked = { voxels: volume.voxels, plane, firstRow, lastRow, stepMm, interpolation, subVolume };
  const shift = held && isAlike(held, asked) ? wholeShift(held.plane, plane, stepMm) : undefined;
  // Depth k of this slab is depth k + offset of the last one: thicker and thinner ones share their middles.
  const offset = shift === undefined || !held ? Number.NaN : shift + (held.layers.length - samples) / 2;
  const kept = (k: number) => (Number.isInteger(offset) ? held?.layers[k + offset] : undefined);
  const normal = cross(plane.rowDirection, plane.columnDirection);
  const layers = Array.from({ length: samples }, (_, k) => {
    const known = kept(k);
    if (known) return known;
    const values = new Float32Array((lastRow - firstRow) * plane.columns);
    const originMm = add(plane.originMm, scale(normal, (k - (samples - 1) / 2) * stepMm));
    samplePlaneRows(volume, { ...plane, originMm }, firstRow, lastRow, values, { interpolation, subVolume });
    return layerOf(values);
  });
  joinLayers(layers, slab.mode, out.subarray(firstRow * plane.columns, lastRow * plane.columns));
  return { ...asked, layers };
}

/** Bytes that the layers of a slab's rows take. */
export function slabLayersBytes(plane: Plane, rows: number, slab: Slab, smallestMm: number): number {
  return samplesOf(slab, slab.stepMm ?? smallestMm) * rows * plane.columns * 4;
}

function samplesOf({ thicknessMm }: Slab, stepMm: number): number {
  return Math.max(1, Math.round(thicknessMm / stepMm));
}

function isAlike(held: SlabLayers, asked: Omit<SlabLayers, 'layers'>): boolean {
  const [a, b] = [held.plane, asked.plane];
  return (
    held.voxels === asked.voxels &&
    held.firstRow === asked.firstRow &&
    held.lastRow === asked.lastRow &&
    held.stepMm === asked.stepMm &&
    held.interpolation === asked.interpolation &&
    JSON.stringify(held.subVolume) === JSON.stringify(asked.subVolume) &&
    a.columns === b.columns &&
    a.rows === b.rows &&
    `${[a.rowDirection, a.columnDirection, a.spacingMm]}` === `${[b.rowDirection, b.columnDirection, b.spacingMm]}`
  );
}

/** So many samples further along the normal; undefined when the plane has moved in any other way. */
function wholeShift(from: Plane, to: Plane, stepMm: number): number | undefined {
  const moved = subtract(to.originMm, from.originMm);
  const normal = cross(to.rowDirection, to.columnDirection);
  const samples = dot(moved, normal) / stepMm;
  const across = norm(subtract(moved, scale(normal, samples * stepMm)));
  const whole = Math.round(samples);
  return Math.abs(samples - whole) <= tolerance && across <= tolerance ? whole : undefined;
}
