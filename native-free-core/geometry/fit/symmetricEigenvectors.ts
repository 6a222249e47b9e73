// Eigenvalues and eigenvectors of a symmetric 3 × 3 matrix by Jacobi's rotations. Each is made from square roots alone: the
// same bits in every engine.
import type { Vector3 } from '../vector.ts';

export type Matrix3 = readonly [Vector3, Vector3, Vector3];

export interface Eigenvector {
  readonly value: number;
  readonly direction: Vector3;
}

/** Far more sweeps than it takes: each squares what is left beside the diagonal. */
const sweeps = 12;

/** Smallest eigenvalue first; the directions are unit vectors at right angles. */
export function symmetricEigenvectors(matrix: Matrix3): readonly [Eigenvector, Eigenvector, Eigenvector] {
  const a = matrix.map((row) => [...row]);
  const v = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    rotate(a, v, 0, 1);
    rotate(a, v, 0, 2);
    rotate(a, v, 1, 2);
  }
  const found = [0, 1, 2].map((k): Eigenvector => ({ value: a[k][k], direction: [v[0][k], v[1][k], v[2][k]] }));
  const [first, second, third] = found.sort((one, other) => one.value - other.value);
  return [first, second, third];
}

/** Turns in the plane of axes p and q so that a[p][q] becomes 0 (Golub and Van Loan, Matrix Computations, 8.5.2). */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  if (a[p][q] === 0) return;
  const tau = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + t * t);
  const s = t * c;
  for (let k = 0; k < 3; k += 1) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
  for (let k = 0; k < 3; k += 1) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
  for (let k = 0; k < 3; k += 1) [v[k][p], v[k][q]] = [c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q]];
}
