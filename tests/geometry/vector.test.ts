import { describe, expect, it } from 'vitest';
import { cross, dot, norm, normalise, subtract } from '../../native-free-core/geometry/index.ts';

describe('Vectors of patient space', () => {
  it('have a right-handed cross product: left × posterior = head', () => {
    expect(cross([1, 0, 0], [0, 1, 0])).toEqual([0, 0, 1]);
  });

  it('have a length and a unit vector; a null vector stays null', () => {
    expect(norm([2, 3, 6])).toBe(7);
    expect(dot(normalise([2, 3, 6]), [2, 3, 6])).toBeCloseTo(7, 12);
    expect(normalise([0, 0, 0])).toEqual([0, 0, 0]);
    expect(subtract([3, 2, 1], [1, 1, 1])).toEqual([2, 1, 0]);
  });
});
