// The brain in its fluid: folded bark, white matter, deep nuclei, ventricles, cerebellum and stem.

import { bothSides, fill, type Region } from '../region.ts';
import { capsule, tube } from '../shapes/capsule.ts';
import { difference, halfSpace, inset, intersection, union } from '../shapes/combine.ts';
import { smoothLine } from '../shapes/curve.ts';
import { ellipsoid } from '../shapes/ellipsoid.ts';
import { furrows, smoothField, underBark } from '../shapes/wrinkles.ts';
import { cranialCavity } from './skull.ts';

// The tentorium: the cerebrum rests on a tent over the back fossa.
const besideFalx = union([halfSpace([1.4, 0, 0], [-1, 0, 0]), halfSpace([-1.4, 0, 0], [1, 0, 0])]);
const cerebrum = intersection(inset(difference(cranialCavity, ellipsoid([0, 41, -42], [60, 44, 35])), 2.2), besideFalx);
const cerebellum = intersection(
  inset(cranialCavity, 2.4),
  union([...bothSides(ellipsoid([26, 46, -35], [32, 38, 28])), ellipsoid([0, 46, -32], [18, 34, 27])], 6),
);
const stem = union(
  [
    capsule([0, 8, -14], [0, 14, -30], 13, 14),
    capsule([0, 16, -34], [0, 24, -75], 13, 6.5),
    ellipsoid([0, 4, -32], [16, 11, 13]),
  ],
  6,
);

const foldMm = 13;
const folds = smoothField(foldMm, 20260321);
const fineFolds = smoothField(6, 77);

const cerebralRegions: readonly Region[] = [
  ...fill('cerebrospinalFluid', cranialCavity),
  ...fill('greyMatter', cerebrum),
  ...fill('whiteMatter', underBark(cerebrum, folds, foldMm, 3, 20)),
  ...fill('cerebrospinalFluid', furrows(cerebrum, folds, foldMm, 2.4, 17)),
  ...fill('greyMatter', cerebellum),
  ...fill('whiteMatter', underBark(inset(cerebellum, 2), fineFolds, 6, 1.2, 14), stem),
  ...fill('cerebrospinalFluid', furrows(cerebellum, fineFolds, 6, 1.1, 12)),
];

const midline: readonly Region[] = [
  ...fill('cerebrospinalFluid', intersection(ellipsoid([0, -2, 30], [1.6, 84, 56]), cranialCavity)),
  ...fill(
    'whiteMatter',
    ...tube(
      smoothLine(
        [
          [0, -32, 12],
          [0, -26, 22],
          [0, 0, 27],
          [0, 22, 24],
          [0, 32, 15],
        ],
        4,
      ),
      4.5,
    ),
  ),
  ...fill('dura', intersection(ellipsoid([0, 4, 46], [0.8, 90, 42]), cranialCavity)),
  ...fill(
    'dura',
    ...tube(
      smoothLine(
        [
          [0, -40, 78],
          [0, 20, 82],
          [0, 66, 60],
          [0, 88, 18],
          [0, 86, -10],
        ],
        5,
      ),
      2.2,
      4,
    ),
  ),
];

const sylvian = tube(
  smoothLine(
    [
      [30, -14, -8],
      [42, -14, -4],
      [52, 4, 4],
      [54, 24, 14],
    ],
    4,
  ),
  2.6,
  1.5,
);

const nuclei: readonly Region[] = [
  ...fill('cerebrospinalFluid', ...sylvian.flatMap(bothSides), ...bothSides(ellipsoid([40, -10, -2], [1.4, 20, 14]))),
  ...fill('greyMatter', ...bothSides(ellipsoid([36.5, -3, 2], [2.2, 20, 14]))),
  ...fill('deepGrey', ...bothSides(ellipsoid([25, -2, 3], [7, 17, 11]))),
  ...fill('deepGrey', ...bothSides(ellipsoid([10.5, 8, 6], [8, 15, 10]))),
  ...fill('deepGrey', ...bothSides(ellipsoid([12, -19, 12], [5, 9, 9]))),
];

const horn = smoothLine(
  [
    [4.5, -32, 8],
    [6, -20, 15],
    [8, 0, 21],
    [13, 22, 20],
    [21, 36, 11],
  ],
  4,
);
const backHorn = smoothLine(
  [
    [21, 36, 11],
    [22, 52, 8],
    [20, 66, 7],
  ],
  4,
);
const lowerHorn = smoothLine(
  [
    [21, 36, 11],
    [31, 26, -4],
    [33, 8, -16],
    [29, -4, -20],
  ],
  4,
);

const ventricles: readonly Region[] = [
  ...fill('cerebrospinalFluid', ...tube(horn, 4.2, 7).flatMap(bothSides), ...tube(backHorn, 7, 1.5).flatMap(bothSides)),
  ...fill(
    'cerebrospinalFluid',
    ...tube(lowerHorn, 6.5, 1.6).flatMap(bothSides),
    ...bothSides(ellipsoid([7, -26, 11], [4, 9, 7])),
  ),
  ...fill('whiteMatter', ellipsoid([0, -14, 15], [1, 16, 7])),
  ...fill('cerebrospinalFluid', ellipsoid([0, 5, 3], [2, 15, 11]), ellipsoid([0, 28, -34], [8, 5, 10])),
  ...fill('cerebrospinalFluid', ellipsoid([0, -8, -18], [13, 9, 6]), ellipsoid([0, 29, -2], [9, 6, 6])),
  ...fill('cerebrospinalFluid', ellipsoid([0, 42, -62], [16, 9, 8])),
  ...fill('calcification', ellipsoid([0, 25, 2], [2, 2.4, 2.2]), ...bothSides(ellipsoid([21, 36, 10], [2.2, 3, 2.6]))),
];

export const brainRegions: readonly Region[] = [...cerebralRegions, ...midline, ...nuclei, ...ventricles];
