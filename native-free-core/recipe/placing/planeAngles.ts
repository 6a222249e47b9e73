// A linked plane by three angles to the patient's axes, as a console asks for them. For the hands of a person and for words
// only: sine and tangent differ between engines in their last bits, so what a step keeps is the axes, never the angles.
import { rotateAbout, type Vector3 } from '../../geometry/index.ts';
import { initialAxes } from '../planeAxes.ts';
import type { PlaneAxes } from '../step.ts';
import type { PlanePane } from '../workState.ts';

/** Degrees, each clockwise in the pane that it is read in: tilt in the sagittal, obliquity in the axial, roll in the coronal. */
export interface PlaneAngles {
  /** About the left–right axis: the front comes up. */
  readonly tiltDeg: number;
  /** About the head–feet axis. */
  readonly obliquityDeg: number;
  /** About the front–back axis: the head goes to the left. */
  readonly rollDeg: number;
}

type Turn = keyof PlaneAngles;

/** Turning clockwise in a pane is right-handed about its way into the screen. */
const axisOfTurn: Readonly<Record<Turn, Vector3>> = {
  tiltDeg: [-1, 0, 0],
  obliquityDeg: [0, 0, 1],
  rollDeg: [0, 1, 0],
};

/**
 * In what order a pane is turned: first about an axis of the patient, then about its own axes as they have become; last
 * within itself, which leaves its plane as it is and turns the two others.
 */
export const orderOfTurns: Readonly<Record<PlanePane, readonly [Turn, Turn, Turn]>> = {
  axial: ['tiltDeg', 'rollDeg', 'obliquityDeg'],
  coronal: ['obliquityDeg', 'tiltDeg', 'rollDeg'],
  sagittal: ['obliquityDeg', 'rollDeg', 'tiltDeg'],
};

export function axesOfAngles(angles: PlaneAngles, pane: PlanePane): PlaneAxes {
  // Turns about own axes, one after the other, are turns about the patient's axes in the reverse order.
  const turned = (way: Vector3) =>
    orderOfTurns[pane].reduceRight((vector, turn) => rotateAbout(vector, axisOfTurn[turn], angles[turn]), way);
  const { left, posterior, head } = initialAxes;
  return { left: turned(left), posterior: turned(posterior), head: turned(head) };
}

/** The angles that put the pane where it is; tilt and roll within ±90° where they come second, all others within ±180°. */
export function anglesOfAxes({ left, posterior, head }: PlaneAxes, pane: PlanePane): PlaneAngles {
  switch (pane) {
    case 'axial':
      return {
        tiltDeg: degrees(head[1], head[2]),
        rollDeg: elevation(head[0], head),
        obliquityDeg: degrees(-posterior[0], left[0]),
      };
    case 'coronal':
      return {
        obliquityDeg: degrees(-posterior[0], posterior[1]),
        tiltDeg: elevation(-posterior[2], posterior),
        rollDeg: degrees(-left[2], head[2]),
      };
    case 'sagittal':
      return {
        obliquityDeg: degrees(left[1], left[0]),
        rollDeg: elevation(-left[2], left),
        tiltDeg: degrees(-posterior[2], head[2]),
      };
  }
}

function degrees(y: number, x: number): number {
  return (Math.atan2(y, x) * 180) / Math.PI + 0;
}

/** Of a unit vector above the plane of its two other components. */
function elevation(component: number, vector: Vector3): number {
  const squared = vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2];
  return degrees(component, Math.sqrt(Math.max(0, squared - component * component)));
}
