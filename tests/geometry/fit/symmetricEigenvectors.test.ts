import { describe, expect, it } from 'vitest';
import { type Matrix3, symmetricEigenvectors } from '../../../native-free-core/geometry/index.ts';

describe('symmetricEigenvectors', () => {
  it('gives back the diagonal of a diagonal matrix, smallest first', () => {
    const diagonal: Matrix3 = [
      [3, 0, 0],
      [0, 1, 0],
      [0, 0, 2],
    ];
    expect(symmetricEigenvectors(diagonal)).toEqual([
      { value: 1, direction: [0, 1, 0] },
      { value: 2, direction: [0, 0, 1] },
      { value: 3, direction: [1, 0, 0] },
    ]);
  });

  it('agrees with numpy on a full matrix', () => {
    // numpy 2.4.6, numpy.linalg.eigh, 2026-11-27; each vector with its first component positive.
    const found = symmetricEigenvectors([
      [4, 1.5, -2],
      [1.5, 3, 0.25],
      [-2, 0.25, 7],
    ]);
    const values = [1.5310152355497522, 4.425735651696069, 8.04324911275418];
    const directions = [
      [0.6502760764743545, -0.7100000891282345, 0.27026079590465707],
      [0.5970412577473025, 0.6975967513277637, 0.39610668901757873],
      [0.4697688377411153, 0.09622185809289518, -0.8775298246284923],
    ];
    for (const k of [0, 1, 2]) {
      expect(found[k].value).toBeCloseTo(values[k], 12);
      const sign = Math.sign(found[k].direction[0]);
      for (const axis of [0, 1, 2]) expect(sign * found[k].direction[axis]).toBeCloseTo(directions[k][axis], 12);
    }
  });
});
