// Orbits with their eyes, the sinuses and the bones of the face, as far as a head scan shows them.

import { bothSides, fill, type Region } from '../region.ts';
import { capsule, tube } from '../shapes/capsule.ts';
import { halfSpace, inset, intersection, union } from '../shapes/combine.ts';
import { smoothLine } from '../shapes/curve.ts';
import { ellipsoid, sphere } from '../shapes/ellipsoid.ts';
import { airCells } from './mastoidCells.ts';

const orbit = union([ellipsoid([32, -72, -28], [18, 22, 17]), capsule([29, -64, -28], [14, -32, -24], 14, 4)], 6);
const maxillarySinus = ellipsoid([29, -62, -62], [14, 17, 17]);
const nasalCavity = ellipsoid([0, -66, -54], [13, 30, 26]);
const pharynx = ellipsoid([0, -22, -84], [13, 7, 36]);
const sphenoidSinus = ellipsoid([6, -24, -34], [9, 12, 9]);
const frontalSinus = ellipsoid([11, -85, -2], [11, 5, 11]);
// In front of this plane the orbit is closed by the lids, not by bone.
const behindTheRim = halfSpace([0, -84, -28], [0.2873478855663454, -0.9578262852211514, 0]);

const zygomaticArch = smoothLine(
  [
    [46, -76, -48],
    [60, -60, -46],
    [68, -34, -42],
    [68, 2, -38],
  ],
  3,
);

const facialBones: readonly Region[] = [
  ...fill('corticalBone', ...bothSides(intersection(inset(orbit, -2.2), behindTheRim))),
  ...fill(
    'corticalBone',
    ...bothSides(inset(maxillarySinus, -2)),
    inset(nasalCavity, -2),
    ...bothSides(inset(frontalSinus, -2.5)),
  ),
  ...fill('corticalBone', ...bothSides(inset(sphenoidSinus, -2)), ...tube(zygomaticArch, 4, 3).flatMap(bothSides)),
  ...fill(
    'corticalBone',
    ...bothSides(capsule([47, -74, -18], [50, -70, -46], 5)),
    capsule([0, -94, -22], [0, -108, -44], 5, 3),
  ),
  ...fill('diploe', ...bothSides(capsule([47, -74, -20], [50, -70, -44], 2.5))),
];

const airSpaces: readonly Region[] = [
  ...fill(
    'air',
    ...bothSides(maxillarySinus),
    nasalCavity,
    ...bothSides(sphenoidSinus),
    ...bothSides(frontalSinus),
    pharynx,
  ),
  ...fill(
    'corticalBone',
    ellipsoid([0, -66, -54], [1.1, 30, 26]),
    ellipsoid([0, -24, -34], [1, 12, 9]),
    ellipsoid([0, -85, -2], [1.2, 6, 11]),
  ),
  ...fill(
    'mucosa',
    ...bothSides(ellipsoid([7, -66, -62], [3.5, 22, 6])),
    ...bothSides(ellipsoid([6, -64, -48], [2.4, 16, 5])),
  ),
  // A little fluid lies in the left maxillary sinus: its surface is level because the patient lies on the back.
  ...fill('mucosa', intersection(maxillarySinus, halfSpace([29, -53, -62], [0, -1, 0]))),
  ...fill('corticalBone', ...bothSides(ellipsoid([9, -54, -28], [9, 22, 13]))),
  ...airCells(97, 34, [8, -54, -28], [7, 19, 10], 4),
];

const eye = sphere([32, -80, -28], 12.2);

const orbits: readonly Region[] = [
  ...fill('fat', ...bothSides(orbit)),
  ...fill(
    'muscle',
    ...bothSides(capsule([14, -32, -25], [20, -76, -28], 1.6, 2.6)),
    ...bothSides(capsule([15, -32, -25], [43, -74, -28], 1.6, 2.6)),
  ),
  ...fill(
    'muscle',
    ...bothSides(capsule([14, -32, -22], [31, -72, -17], 1.6, 2.4)),
    ...bothSides(capsule([14, -32, -26], [31, -72, -39], 1.6, 2.4)),
  ),
  ...fill('deepGrey', ...bothSides(capsule([10, -26, -22], [31, -69, -28], 2, 2.2))),
  ...fill('muscle', ...bothSides(eye)),
  ...fill('vitreous', ...bothSides(inset(eye, 1.2))),
  ...fill('lens', ...bothSides(ellipsoid([32, -88.5, -28], [4.6, 2.1, 4.6]))),
];

export const faceRegions: readonly Region[] = [...facialBones, ...airSpaces, ...orbits];
