import { describe, expect, it } from 'vitest';
import { anglesToPatientAxes, rotateAbout } from '../../native-free-core/geometry/index.ts';

describe('Turning a direction', () => {
  it('turns left towards posterior by a right angle about the head axis, right-handed', () => {
    const turned = rotateAbout([1, 0, 0], [0, 0, 1], 90);
    expect(turned[0]).toBeCloseTo(0, 12);
    expect(turned[1]).toBeCloseTo(1, 12);
  });

  it('leaves the axis as it is and comes back after a whole turn', () => {
    rotateAbout([0, 0, 3], [0, 0, 1], 37).forEach((value, axis) => {
      expect(value).toBeCloseTo([0, 0, 3][axis], 12);
    });
    rotateAbout([1, 2, 3], [0.6, 0.8, 0], 360).forEach((value, axis) => {
      expect(value).toBeCloseTo(axis + 1, 12);
    });
  });

  it('turns by 60° what lies at right angles to the axis: half of it stays', () => {
    expect(rotateAbout([0, 1, 0], [1, 0, 0], 60)[1]).toBeCloseTo(0.5, 12);
  });
});

describe('Angles to the patient’s axes', () => {
  it('are 0 along an axis, whichever way, and 90 across it', () => {
    expect(anglesToPatientAxes([0, -2, 0])).toEqual([90, 0, 90]);
  });

  it('are 45 between two axes', () => {
    const [left, posterior, head] = anglesToPatientAxes([Math.SQRT1_2, 0, -Math.SQRT1_2]);
    expect(left).toBeCloseTo(45, 10);
    expect(posterior).toBeCloseTo(90, 10);
    expect(head).toBeCloseTo(45, 10);
  });
});
