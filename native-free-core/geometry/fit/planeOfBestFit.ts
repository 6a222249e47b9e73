// The plane nearest to many points: through their middle, at right angles to the way in which they are spread least.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { add, dot, type PatientPoint, scale, subtract } from '../vector.ts';
import { type FitProblem, leastOffLineMm } from './fitProblem.ts';
import type { PatientPlane } from './patientPlane.ts';
import { type Matrix3, symmetricEigenvectors } from './symmetricEigenvectors.ts';

export interface PlaneOfBestFit extends PatientPlane {
  /** Root mean square of the distances from the points to the plane. */
  readonly residualMm: number;
  /** The farthest point's distance, and its number from 1. */
  readonly farthestMm: number;
  readonly farthest: number;
}

const fewest = 4;

/** Points spread across the plane more than this share of their narrower spread within it show no plane. */
const mostSpreadAcross = 0.5;

/** Least squares of the distances at right angles to the plane. */
export function planeOfBestFit(pointsMm: readonly PatientPoint[]): Outcome<PlaneOfBestFit, FitProblem> {
  const count = pointsMm.length;
  if (count < fewest) return fail({ kind: 'tooFewPoints', found: count, wanted: fewest });
  const pointMm = scale(pointsMm.reduce(add), 1 / count);
  const offsets = pointsMm.map((each) => subtract(each, pointMm));
  const [across, narrow] = symmetricEigenvectors(scatterOf(offsets));
  const spreadMm = (value: number) => Math.sqrt(Math.max(0, value) / count);
  if (!(spreadMm(narrow.value) >= leastOffLineMm)) {
    return fail({ kind: 'pointsCollinear', offLineMm: spreadMm(narrow.value) });
  }
  const { direction: normal } = across;
  const distancesMm = offsets.map((offset) => Math.abs(dot(offset, normal)));
  const residualMm = Math.sqrt(distancesMm.reduce((sum, mm) => sum + mm * mm, 0) / count);
  if (residualMm > mostSpreadAcross * spreadMm(narrow.value)) return fail({ kind: 'pointsShowNoPlane', residualMm });
  const farthestMm = Math.max(...distancesMm);
  return succeed({ pointMm, normal, residualMm, farthestMm, farthest: distancesMm.indexOf(farthestMm) + 1 });
}

function scatterOf(offsets: readonly PatientPoint[]): Matrix3 {
  const sum = (a: 0 | 1 | 2, b: 0 | 1 | 2) => offsets.reduce((total, offset) => total + offset[a] * offset[b], 0);
  const [xx, xy, xz, yy, yz, zz] = [sum(0, 0), sum(0, 1), sum(0, 2), sum(1, 1), sum(1, 2), sum(2, 2)];
  return [
    [xx, xy, xz],
    [xy, yy, yz],
    [xz, yz, zz],
  ];
}
