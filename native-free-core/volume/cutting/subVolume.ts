// The part of a volume that a cut looks at: a box, and prisms that were drawn on a picture and taken away along its view.
// Samples are left out by where they lie, so that no voxel is ever changed and every decision can be undone.
import type { PatientPoint, Vector3 } from '../../geometry/index.ts';

/** A box in any orientation: `axes` are its three unit directions, at right angles. */
export interface CropBox {
  readonly centreMm: PatientPoint;
  readonly axes: readonly [Vector3, Vector3, Vector3];
  readonly halfLengthsMm: readonly [number, number, number];
}

/** A prism without end: the outline, swept along a direction both ways. */
export interface Exclusion {
  /** Corners of a closed polygon; even-odd where it crosses itself. */
  readonly outlineMm: readonly PatientPoint[];
  /** Unit vector: the view that the outline was drawn in. */
  readonly direction: Vector3;
  readonly removes: 'inside' | 'outside';
}

export interface SubVolume {
  readonly box?: CropBox;
  readonly exclusions: readonly Exclusion[];
}
