// The bony box of the head and its bark of skin and fat. Phantom axes: origin between the ears at the level of the third
// ventricle, x to the left, y backwards, z to the top of the head.

import { bothSides, fill, type Region } from '../region.ts';
import { capsule } from '../shapes/capsule.ts';
import { halfSpace, inset, intersection, union } from '../shapes/combine.ts';
import { ellipsoid } from '../shapes/ellipsoid.ts';
import type { Shape } from '../shapes/shape.ts';
import { furrows, smoothField } from '../shapes/wrinkles.ts';

const dome = ellipsoid([0, 2, 2], [66, 86, 80]);
// The floor of the front fossa stands higher than that of the back one.
const aboveFloor = halfSpace([0, -85, -4], [0, -0.3846153846153846, -0.9230769230769231]);
const posteriorFossa = ellipsoid([0, 40, -30], [52, 42, 36]);
const middleFossae = bothSides(ellipsoid([36, -10, -24], [25, 33, 21]));

/** What the bone encloses: brain, fluid, membranes. */
export const cranialCavity: Shape = union([intersection(dome, aboveFloor), posteriorFossa, ...middleFossae], 8);

const faceMass = union(
  [
    ellipsoid([0, -42, -52], [58, 58, 62]),
    ellipsoid([0, -92, -44], [15, 24, 26]),
    ellipsoid([0, 12, -90], [68, 74, 66]),
    ellipsoid([0, 2, -52], [71, 76, 44]),
    ...bothSides(ellipsoid([40, -50, -40], [30, 36, 34])),
  ],
  22,
);

const headOutline: Shape = union([inset(cranialCavity, -13), faceMass], 16);
const ears = bothSides(ellipsoid([79, 16, -28], [5, 15, 29]));

export const skullRegions: readonly Region[] = [
  ...fill('skin', headOutline, ...ears),
  ...fill('fat', inset(headOutline, 2)),
  ...fill('muscle', inset(faceMass, 12), ...bothSides(ellipsoid([62, -34, -12], [9, 30, 34]))),
  ...fill('muscle', ...bothSides(ellipsoid([24, 62, -72], [21, 24, 34]))),
  ...fill('fat', furrows(inset(faceMass, 12), smoothField(24, 5), 24, 2.6, 60)),
  ...fill('corticalBone', inset(cranialCavity, -7)),
  ...fill('diploe', inset(cranialCavity, -5.4)),
  ...fill('corticalBone', inset(cranialCavity, -2)),
  ...fill('dura', inset(cranialCavity, -0.6)),
];

const petrousBones = bothSides(
  union([capsule([62, 20, -34], [16, -8, -33], 12, 6), capsule([62, 26, -36], [60, 30, -58], 12, 8)], 6),
);

/** Painted after the brain: the ridges and plates that stand into the box. */
export const petrousRegions: readonly Region[] = [
  ...fill('denseBone', ...petrousBones),
  ...fill('diploe', ...bothSides(capsule([30, 2, -35], [18, -6, -35], 4, 3))),
  ...fill(
    'air',
    ...bothSides(capsule([47, 6, -34], [47, 7, -28], 3.4)),
    ...bothSides(capsule([48, 6, -35], [84, 12, -33], 3)),
  ),
  ...fill('cerebrospinalFluid', ...bothSides(capsule([24, 12, -32], [36, 6, -33], 2.4, 1.8))),
  ...fill('denseBone', ...bothSides(ellipsoid([47, 6, -31], [0.8, 1.2, 2]))),
  ...fill(
    'corticalBone',
    capsule([0, 2, -34], [0, 14, -52], 11, 8),
    ...bothSides(capsule([0, -12, -26], [13, -12, -24], 3)),
  ),
  ...fill('diploe', capsule([0, 3, -36], [0, 13, -50], 8, 5)),
];
