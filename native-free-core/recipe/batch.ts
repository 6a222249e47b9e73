// A batch of pictures that becomes a derived series: parallel planes, planes that each lie in their own way, or one curved
// picture. Everything that its pixels depend on is in it, so that it can be cut again from the volume alone.
import type { PatientPoint, Vector3 } from '../geometry/index.ts';
import type { Interpolation, SlabMode, SubVolume } from '../volume/index.ts';
import type { Curve } from './curve.ts';

/** How every picture of a batch is cut. */
export interface BatchManner {
  /** 0: thin planes. */
  readonly thicknessMm: number;
  /** Distance of a slab's samples; default: the smallest voxel spacing. */
  readonly stepMm?: number;
  readonly mode: SlabMode;
  readonly interpolation: Interpolation;
  readonly subVolume?: SubVolume;
  readonly isTiltIgnored?: boolean;
}

/** The rectangle of pixels that the planes of a batch have in common. */
export interface BatchPicture {
  /** [between rows, between columns] */
  readonly spacingMm: readonly [number, number];
  readonly columns: number;
  readonly rows: number;
}

/** Where one plane of a set lies: centre of its first pixel, and its two directions. */
export interface PlanePlace {
  readonly originMm: PatientPoint;
  readonly rowDirection: Vector3;
  readonly columnDirection: Vector3;
}

/** Planes at equal distances. */
export interface PlaneBatch extends BatchManner, BatchPicture, PlanePlace {
  readonly kind?: 'parallel';
  /** Millimetre distance between planes along rowDirection × columnDirection. */
  readonly incrementMm: number;
  readonly count: number;
}

/** Planes about an axis, or across a path: each with a place of its own. */
export interface PlaneSet extends BatchManner, BatchPicture {
  readonly kind: 'rotation' | 'sections';
  readonly planes: readonly PlanePlace[];
  /** For the words: degrees of a turn, or millimetres along the path, from one to the next. */
  readonly step: number;
}

/** A curved surface unrolled into one picture. */
export interface CurveBatch extends BatchManner {
  readonly kind: 'curve';
  readonly curve: Curve;
  /** Of a square pixel. */
  readonly pixelMm: number;
}

export type SeriesBatch = PlaneBatch | PlaneSet | CurveBatch;

/** How many pictures the series will have. */
export function pictureCount(batch: SeriesBatch): number {
  if (batch.kind === 'curve') return 1;
  return 'planes' in batch ? batch.planes.length : batch.count;
}
