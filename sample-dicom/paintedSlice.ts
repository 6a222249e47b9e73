// One slice of a phantom as a scanner would give it: painted in its pose, with grain, rounded to whole numbers by the caller.
import type { Plane } from '../native-free-core/geometry/index.ts';
import { fillNoise } from './noise.ts';
import { type Painting, paintPlane } from './phantoms/paintPlane.ts';
import { type Pose, planeToPhantom } from './phantoms/pose.ts';
import type { Region } from './phantoms/region.ts';

export interface Scene {
  /** What does not turn with the patient: the table. */
  readonly surroundings: readonly Region[];
  readonly body: readonly Region[];
  readonly pose: Pose;
  /** Where the surroundings lie. */
  readonly roomPose: Pose;
  readonly background: number;
}

export function paintedSlice(scene: Scene, plane: Plane, painting: Painting): Float32Array {
  const values = new Float32Array(plane.columns * plane.rows).fill(scene.background);
  paintPlane(values, planeToPhantom(scene.roomPose, plane), scene.surroundings, painting);
  paintPlane(values, planeToPhantom(scene.pose, plane), scene.body, painting);
  return values;
}

/** Noise for a slice, of deviation 1. */
export function sliceNoise(plane: Plane, seed: number, slice: number): Float32Array {
  const noise = new Float32Array(plane.columns * plane.rows);
  fillNoise(noise, plane.columns, plane.rows, seed, slice);
  return noise;
}
