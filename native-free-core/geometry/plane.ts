// A sampled plane in patient space, and the Image Plane Module of one frame (PS3.3 C.7.6.2).
import type { PatientPoint, Vector3 } from './vector.ts';

/** A rectangle of pixels in patient space. Origin = centre of the first pixel (PS3.3 C.7.6.2.1.1). */
export interface Plane {
  readonly originMm: PatientPoint;
  /** Unit vector: the way the column index grows (first triplet of Image Orientation (Patient)). */
  readonly rowDirection: Vector3;
  /** Unit vector: the way the row index grows (second triplet). */
  readonly columnDirection: Vector3;
  /** [between rows, between columns], as Pixel Spacing (0028,0030). */
  readonly spacingMm: readonly [number, number];
  readonly columns: number;
  readonly rows: number;
}

/** What a frame says of its own place (PS3.3 C.7.6.2, or the plane functional groups of C.7.6.16.2.3 and .4). */
export interface ImagePlane extends Plane {
  readonly frameOfReferenceUID?: string;
  readonly sliceThicknessMm?: number;
}
