import { describe, expect, it } from 'vitest';
import {
  fittedView,
  marksOfPatientOrientation,
  marksOfPlane,
  type PictureView,
} from '../../../native-free-core/display/index.ts';

const upright = fittedView({ columns: 2, rows: 2 });
const turned = (rotationDeg: PictureView['rotationDeg'], flippedHorizontally = false): PictureView => ({
  ...upright,
  rotationDeg,
  flippedHorizontally,
});
const axial = { rowDirection: [1, 0, 0], columnDirection: [0, 1, 0] } as const;
const coronal = { rowDirection: [1, 0, 0], columnDirection: [0, 0, -1] } as const;
const sagittal = { rowDirection: [0, 1, 0], columnDirection: [0, 0, -1] } as const;
const sides = (marks: { top: string; right: string; bottom: string; left: string }) =>
  `${marks.top} ${marks.right} ${marks.bottom} ${marks.left}`;

describe('orientation letters, clockwise from the top', () => {
  it('follow the radiological convention: the patient’s right on the left of the screen', () => {
    expect(sides(marksOfPlane(axial, upright, 'international'))).toBe('A L P R');
    expect(sides(marksOfPlane(coronal, upright, 'international'))).toBe('H L F R');
    expect(sides(marksOfPlane(sagittal, upright, 'international'))).toBe('H P F A');
  });

  it('are D G A P T B in French: droite is the patient’s right', () => {
    expect(sides(marksOfPlane(axial, upright, 'french'))).toBe('A G P D');
    expect(sides(marksOfPlane(coronal, upright, 'french'))).toBe('T G B D');
  });

  it('turn with the picture, clockwise', () => {
    expect(sides(marksOfPlane(axial, turned(90), 'international'))).toBe('R A L P');
    expect(sides(marksOfPlane(axial, turned(180), 'international'))).toBe('P R A L');
    expect(sides(marksOfPlane(axial, turned(270), 'international'))).toBe('L P R A');
  });

  it('change sides when the picture is flipped, and flip comes before turn', () => {
    expect(sides(marksOfPlane(axial, turned(0, true), 'international'))).toBe('A R P L');
    expect(sides(marksOfPlane(axial, turned(90, true), 'international'))).toBe('L A R P');
  });

  it('name an oblique plane by two letters, the stronger first', () => {
    const oblique = { rowDirection: [0.8, 0.6, 0], columnDirection: [-0.6, 0.8, 0] } as const;
    expect(sides(marksOfPlane(oblique, upright, 'international'))).toBe('AL LP PR RA');
  });

  it('come from Patient Orientation on a radiograph: L\\F is a chest seen from the front', () => {
    expect(sides(marksOfPatientOrientation(['L', 'F'], upright, 'international'))).toBe('H L F R');
    expect(sides(marksOfPatientOrientation(['L', 'F'], turned(0, true), 'french'))).toBe('T D B G');
    expect(sides(marksOfPatientOrientation(['P', 'FL'], upright, 'international'))).toBe('HR P FL A');
  });

  it('are empty where the file says nothing', () => {
    expect(sides(marksOfPatientOrientation([], upright, 'french'))).toBe('   ');
  });
});
