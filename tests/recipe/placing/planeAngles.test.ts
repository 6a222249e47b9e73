import { describe, expect, it } from 'vitest';
import type { Vector3 } from '../../../native-free-core/geometry/index.ts';
import {
  anglesOfAxes,
  axesOfAngles,
  initialAxes,
  type PlaneAngles,
  type PlanePane,
  planePanes,
  turnAxes,
} from '../../../native-free-core/recipe/index.ts';

const expectNear = (found: Vector3, expected: Vector3, digits = 8) => {
  for (const axis of [0, 1, 2]) expect(found[axis]).toBeCloseTo(expected[axis], digits);
};

// scipy 1.17.1, Rotation.from_euler(order, degrees=True).as_matrix(), columns: orders XYZ, ZXY and ZYX (own axes) with −tilt
// about x, roll about y, obliquity about z. 2026-11-27.
const scipy: readonly (readonly [PlanePane, readonly number[], readonly Vector3[]])[] = [
  [
    'axial',
    [12, -7, 4.5],
    [
      [0.989486463, -0.135397178, -0.050834473],
      [0.121493661, 0.968868635, -0.21571476],
      [0.078459096, 0.207270768, 0.975132298],
    ],
  ],
  [
    'axial',
    [-33, 21, -18],
    [
      [0.887887748, 0.143428529, 0.437131106],
      [-0.340828174, 0.843280726, 0.415588465],
      [-0.309016994, -0.517982503, 0.797623109],
    ],
  ],
  [
    'coronal',
    [12, -7, 4.5],
    [
      [0.987498462, -0.137684633, -0.076744576],
      [0.119206206, 0.970856637, -0.207911691],
      [0.103134226, 0.196164045, 0.975132298],
    ],
  ],
  [
    'coronal',
    [-33, 21, -18],
    [
      [0.948202048, 0.183704051, 0.259163458],
      [-0.300552652, 0.782966427, 0.544639035],
      [-0.10286389, -0.594320113, 0.797623109],
    ],
  ],
  [
    'sagittal',
    [12, -7, 4.5],
    [
      [0.989486463, -0.121493661, -0.078459096],
      [0.103015234, 0.972844638, -0.207270768],
      [0.101510595, 0.197009137, 0.975132298],
    ],
  ],
  [
    'sagittal',
    [-33, 21, -18],
    [
      [0.887887748, 0.340828174, 0.309016994],
      [-0.457676775, 0.722652127, 0.517982503],
      [-0.046768758, -0.60134022, 0.797623109],
    ],
  ],
];

describe('the angles of a plane', () => {
  it('give the directions that scipy gives, for every pane', () => {
    for (const [pane, [tiltDeg, obliquityDeg, rollDeg], [left, posterior, head]] of scipy) {
      const axes = axesOfAngles({ tiltDeg, obliquityDeg, rollDeg }, pane);
      expectNear(axes.left, left);
      expectNear(axes.posterior, posterior);
      expectNear(axes.head, head);
    }
  });

  it('are read back from the directions', () => {
    for (const [pane, [tiltDeg, obliquityDeg, rollDeg], [left, posterior, head]] of scipy) {
      const found = anglesOfAxes({ left, posterior, head }, pane);
      expect(found.tiltDeg).toBeCloseTo(tiltDeg, 5);
      expect(found.obliquityDeg).toBeCloseTo(obliquityDeg, 5);
      expect(found.rollDeg).toBeCloseTo(rollDeg, 5);
    }
  });

  it('turn clockwise as the pane that each is read in is seen, as turning by hand does', () => {
    const read: readonly [keyof PlaneAngles, PlanePane][] = [
      ['tiltDeg', 'sagittal'],
      ['obliquityDeg', 'axial'],
      ['rollDeg', 'coronal'],
    ];
    for (const [turn, about] of read) {
      const angles = { tiltDeg: 0, obliquityDeg: 0, rollDeg: 0, [turn]: 20 };
      const byHand = turnAxes(initialAxes, about, 20);
      for (const pane of planePanes) {
        const typed = axesOfAngles(angles, pane);
        expectNear(typed.left, byHand.left, 12);
        expectNear(typed.posterior, byHand.posterior, 12);
        expectNear(typed.head, byHand.head, 12);
      }
    }
  });

  it('leave the plane where it is when it is turned within itself', () => {
    const angles = { tiltDeg: 25, obliquityDeg: 10, rollDeg: -8 };
    expectNear(axesOfAngles({ ...angles, obliquityDeg: 70 }, 'axial').head, axesOfAngles(angles, 'axial').head, 12);
    expectNear(
      axesOfAngles({ ...angles, rollDeg: 70 }, 'coronal').posterior,
      axesOfAngles(angles, 'coronal').posterior,
      12,
    );
    expectNear(axesOfAngles({ ...angles, tiltDeg: 70 }, 'sagittal').left, axesOfAngles(angles, 'sagittal').left, 12);
  });

  it('are all nought for the patient’s own axes', () => {
    for (const pane of planePanes) {
      expect(anglesOfAxes(initialAxes, pane)).toEqual({ tiltDeg: 0, obliquityDeg: 0, rollDeg: 0 });
    }
  });
});
