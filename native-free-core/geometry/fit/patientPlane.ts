import type { PatientPoint, Vector3 } from '../vector.ts';

/** An endless plane of patient space: a point of it, and its unit normal, whose way along itself means nothing yet. */
export interface PatientPlane {
  readonly pointMm: PatientPoint;
  readonly normal: Vector3;
}
