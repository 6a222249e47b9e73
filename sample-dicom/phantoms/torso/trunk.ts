// The trunk from the pelvis to the base of the neck: skin, fat, muscle and the two great cavities. Phantom axes: x to the
// left, y backwards, z to the head; z = 0 is a little above the disc L5-S1.

import { fill, type Region } from '../region.ts';
import { difference, inset, intersection, union } from '../shapes/combine.ts';
import { ellipsoid } from '../shapes/ellipsoid.ts';
import { loft, type Section } from '../shapes/loft.ts';
import type { Shape } from '../shapes/shape.ts';
import { furrows, smoothField } from '../shapes/wrinkles.ts';

const section = (z: number, radiusX: number, radiusY: number, y = 0, x = 0): Section => ({ z, x, y, radiusX, radiusY });

const outline = loft(
  [
    section(-80, 172, 108, 2),
    section(-20, 162, 103, 0),
    section(50, 148, 99, 0),
    section(110, 144, 100, 0),
    section(190, 152, 107, 0),
    section(270, 160, 112, 0),
    section(330, 163, 108, 2),
    section(380, 160, 96, 6),
    section(420, 140, 82, 10),
    section(470, 90, 70, 14),
  ],
  0.4,
);

const muscleOutline = loft(
  [
    section(-80, 148, 84, 8),
    section(-20, 140, 80, 8),
    section(50, 130, 80, 8),
    section(110, 129, 84, 6),
    section(190, 138, 94, 4),
    section(270, 150, 104, 2),
    section(330, 154, 101, 3),
    section(380, 150, 88, 8),
    section(420, 124, 72, 12),
    section(470, 76, 60, 16),
  ],
  0.4,
);

/** The inner face of the ribs: an ellipse at each height. */
export const cageSections: readonly Section[] = [
  section(90, 116, 70, 4),
  section(130, 126, 80, 2),
  section(190, 131, 88, 2),
  section(250, 129, 91, 2),
  section(305, 117, 85, 4),
  section(345, 99, 73, 9),
  section(378, 73, 56, 16),
  section(398, 48, 38, 22),
  section(412, 22, 20, 26),
];

export const cage: Shape = loft(cageSections);

const belly = loft(
  [
    section(-80, 118, 58, -14),
    section(-20, 120, 62, -10),
    section(60, 118, 68, -6),
    section(120, 120, 76, -2),
    section(170, 118, 76, -2),
    section(200, 90, 60, -2),
  ],
  0.4,
);

const domes = union([ellipsoid([-58, -4, 138], [78, 88, 96]), ellipsoid([60, -2, 128], [76, 86, 92])], 10);

/** Everything under the diaphragm and inside the wall of the belly. */
export const abdomen: Shape = union([intersection(domes, inset(cage, 4)), belly]);

const mediastinum = loft([
  section(180, 30, 70, -10, 6),
  section(250, 30, 72, -10, 8),
  section(300, 26, 64, -6, 3),
  section(350, 24, 48, -2, 0),
  section(390, 26, 34, 6, 0),
  section(430, 30, 34, 10, 0),
]);

export const lungs: Shape = difference(
  difference(inset(cage, 3), mediastinum),
  union([inset(domes, -3), ellipsoid([8, 62, 250], [22, 34, 300])]),
);

export const trunkRegions: readonly Region[] = [
  ...fill('skin', outline),
  ...fill('fat', inset(outline, 2)),
  ...fill('muscle', muscleOutline),
  // Muscles are parted by leaves of fat.
  ...fill('fat', furrows(muscleOutline, smoothField(34, 61), 34, 3.2, 46)),
  ...fill('muscle', inset(cage, -6)),
  ...fill('fat', inset(cage, 2), mediastinum),
  ...fill('lung', lungs),
  ...fill('muscle', inset(intersection(domes, cage), -2.5)),
  ...fill('fat', abdomen),
];
