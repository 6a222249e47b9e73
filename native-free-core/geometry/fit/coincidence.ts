import { norm, type PatientPoint, subtract } from '../vector.ts';
import { type FitProblem, leastApartMm } from './fitProblem.ts';

/** The first two points that are too near to each other, if any are. */
export function coincidence(pointsMm: readonly PatientPoint[]): FitProblem | undefined {
  for (let second = 1; second < pointsMm.length; second += 1) {
    for (let first = 0; first < second; first += 1) {
      const distanceMm = norm(subtract(pointsMm[second], pointsMm[first]));
      if (distanceMm < leastApartMm) {
        return { kind: 'pointsCoincide', first: first + 1, second: second + 1, distanceMm };
      }
    }
  }
  return undefined;
}
