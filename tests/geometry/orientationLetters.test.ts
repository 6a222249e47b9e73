import { describe, expect, it } from 'vitest';
import {
  oppositeLetters,
  orientationLetters,
  patientOrientationLetters,
  type Vector3,
} from '../../native-free-core/geometry/index.ts';

describe('Orientation letters — PS3.3 C.7.6.1.1.1', () => {
  it.each<[Vector3, string, string]>([
    [[1, 0, 0], 'L', 'G'],
    [[-1, 0, 0], 'R', 'D'],
    [[0, 1, 0], 'P', 'P'],
    [[0, -1, 0], 'A', 'A'],
    [[0, 0, 1], 'H', 'T'],
    [[0, 0, -1], 'F', 'B'],
    [[-0.6, 0.8, 0], 'PR', 'PD'],
    [[0.1, -0.3, 0.95], 'HAL', 'TAG'],
    [[1, 0.00005, -0.00005], 'L', 'G'],
  ])('of %j are %s, and %s in French', (direction, international, french) => {
    expect(orientationLetters(direction, 'international')).toBe(international);
    expect(orientationLetters(direction, 'fr')).toBe(french);
  });

  it('has no letter for no direction', () => {
    expect(orientationLetters([0, 0, 0], 'fr')).toBe('');
  });

  it('turns to the opposite edge', () => {
    expect(oppositeLetters('HAL', 'international')).toBe('FPR');
    expect(oppositeLetters('TAG', 'fr')).toBe('BPD');
  });

  it('says Patient Orientation (0020,0020) in French', () => {
    expect(patientOrientationLetters('R', 'fr')).toBe('D');
    expect(patientOrientationLetters('LPH', 'fr')).toBe('GPT');
    expect(patientOrientationLetters(' f', 'fr')).toBe('B');
    expect(patientOrientationLetters('?', 'fr')).toBe('');
  });
});
