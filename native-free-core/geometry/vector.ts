// Vectors and points of patient space: LPS, millimetres (PS3.3 C.7.6.2.1.1: x to the Left, y Posterior, z to the Head).

export type Vector3 = readonly [number, number, number];

declare const space: unique symbol;

/** A position in patient space, LPS, millimetres. */
export type PatientPoint = Vector3 & { readonly [space]?: 'patient' };

/** A continuous position in a volume: [column, row, slice]; (0,0,0) is the centre of the first voxel. */
export type VoxelIndex = Vector3 & { readonly [space]?: 'voxel' };

/** A continuous position in a plane or picture: [column, row]; (0,0) is the centre of the first pixel. */
export type PixelIndex = readonly [number, number] & { readonly [space]?: 'pixel' };

export function add(a: Vector3, b: Vector3): Vector3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vector3, b: Vector3): Vector3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vector3, factor: number): Vector3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function norm(a: Vector3): number {
  return Math.sqrt(dot(a, a));
}

/** The unit vector along `a`; a null vector stays null. */
export function normalise(a: Vector3): Vector3 {
  const length = norm(a);
  return length > 0 ? scale(a, 1 / length) : a;
}
