// What is known by formula of a sample, as plain data: for tests, and for exercises that mark an answer.
import type { PatientPoint, PixelIndex, Vector3 } from '../native-free-core/geometry/index.ts';

export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

interface Known {
  /** Unique in its sample. */
  readonly id: string;
  readonly label: Bilingual;
  readonly seriesInstanceUID: string;
  readonly unit: string;
  /** How the number follows from the phantom. */
  readonly formula: Bilingual;
}

/** The mean value of a homogeneous ball around a point; `noise` is the standard deviation of one voxel. */
export interface KnownValue extends Known {
  readonly kind: 'value';
  readonly atMm: PatientPoint;
  readonly radiusMm: number;
  readonly value: number;
  readonly noise: number;
}

/** A body against its surroundings: its voxels are those on its side of `thresholdValue` inside the box around it. */
export interface KnownVolume extends Known {
  readonly kind: 'volume';
  readonly centreMm: PatientPoint;
  readonly radiiMm: Vector3;
  readonly value: number;
  readonly insideValue: number;
  readonly outsideValue: number;
}

export interface KnownDistance extends Known {
  readonly kind: 'distance';
  readonly fromMm: PatientPoint;
  readonly toMm: PatientPoint;
  readonly value: number;
}

/** A plane of the body: a disc, the plane between the two halves of the brain. `normal` is a unit vector towards the head or the left. */
export interface KnownPlane extends Known {
  readonly kind: 'plane';
  readonly centreMm: PatientPoint;
  readonly normal: Vector3;
  readonly thicknessMm: number;
}

/** A length on a projection: at the detector as the pixels give it, and true, in the plane of the object. */
export interface KnownProjectedLength extends Known {
  readonly kind: 'projectedLength';
  readonly sopInstanceUID: string;
  readonly fromPixel: PixelIndex;
  readonly toPixel: PixelIndex;
  readonly magnification: number;
  readonly atDetectorMm: number;
  readonly value: number;
}

/** The maximum of a plateau of uptake and the chain of numbers from activity to SUV. */
export interface KnownUptake extends Known {
  readonly kind: 'uptake';
  readonly centreMm: PatientPoint;
  readonly radiusMm: number;
  readonly value: number;
  readonly activityBqPerMl: number;
  readonly injectedBq: number;
  readonly decayedBq: number;
  readonly weightKg: number;
  readonly noise: number;
}

export type Truth = KnownValue | KnownVolume | KnownDistance | KnownPlane | KnownProjectedLength | KnownUptake;
