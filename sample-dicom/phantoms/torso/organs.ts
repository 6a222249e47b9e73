// The solid organs of the belly: liver, spleen, pancreas, kidneys that already excrete; and the muscles along the spine.
import { normalise, type PatientPoint } from '../../../native-free-core/geometry/index.ts';
import { bothSides, fill, mirrored, type Region } from '../region.ts';
import { tube } from '../shapes/capsule.ts';
import { difference, inset, intersection, union } from '../shapes/combine.ts';
import { smoothLine } from '../shapes/curve.ts';
import { type Axes, ellipsoid } from '../shapes/ellipsoid.ts';
import { abdomen } from './trunk.ts';

const liver = intersection(
  inset(abdomen, 2),
  union([ellipsoid([-62, -3, 140], [72, 83, 92]), ellipsoid([-2, -46, 172], [62, 30, 34])], 12),
);
const spleen = intersection(
  inset(abdomen, 1.5),
  ellipsoid([90, 34, 158], [24, 42, 48], [normalise([0.85, -0.5, 0]), normalise([0.5, 0.85, 0]), [0, 0, 1]]),
);
const pancreasLine = smoothLine(
  [
    [-30, -14, 100],
    [-24, -20, 120],
    [6, -24, 128],
    [42, -4, 138],
    [76, 16, 150],
  ],
  3,
);

export const kidneyAxes: Axes = [
  normalise([0.94, -0.3, 0.16]),
  normalise([0.3, 0.954, 0]),
  normalise([-0.153, 0.048, 0.987]),
];
const kidneyCentre: PatientPoint = [62, 40, 104];

const outerKidney = ellipsoid(kidneyCentre, [27, 23, 52], kidneyAxes);
const sinus = ellipsoid([48, 34, 102], [15, 11, 30], kidneyAxes);
const pyramids = [-36, -22, -8, 8, 22, 36].flatMap((up, k) => {
  const out = 14 - Math.abs(up) / 6;
  return [-1, 1].map((side) =>
    ellipsoid([62 + out - up * 0.15, 40 + side * (8 - Math.abs(up) / 10) - 2, 104 + up + (k % 2)], [6.5, 5.5, 5.5]),
  );
});
const calyces = [
  ellipsoid([44, 32, 100], [8, 6, 13]),
  ...[-24, -9, 7, 24].flatMap((up) =>
    tube(
      [
        [45, 33, 100 + up * 0.5],
        [57 - up * 0.12, 38, 103 + up],
      ],
      2.6,
      3.8,
    ),
  ),
];
const ureter = tube(
  smoothLine(
    [
      [40, 28, 94],
      [34, 20, 70],
      [32, 16, 30],
      [34, 10, -30],
    ],
    4,
  ),
  2.6,
  2,
);

const leftKidney: readonly Region[] = [
  ...fill('kidney', difference(outerKidney, sinus)),
  ...fill('medulla', ...pyramids),
  ...fill('fat', sinus),
  ...fill('urine', ...calyces, ...ureter),
];
// The right kidney lies lower, under the liver.
const rightKidney = leftKidney.map(({ shape, tissue }) => ({ shape: lowered(mirrored(shape), 12), tissue }));

function lowered(shape: Region['shape'], byMm: number): Region['shape'] {
  const { min, max } = shape.boxMm;
  return {
    boxMm: { min: [min[0], min[1], min[2] - byMm], max: [max[0], max[1], max[2] - byMm] },
    depthMm: (x, y, z) => shape.depthMm(x, y, z + byMm),
  };
}

const psoas = tube(
  smoothLine(
    [
      [28, 34, 136],
      [38, 32, 80],
      [50, 24, 20],
      [66, 10, -40],
    ],
    3,
  ),
  9,
  20,
);
const backMuscles = [ellipsoid([34, 82, 60], [24, 16, 130]), ellipsoid([66, 60, 60], [18, 9, 66])];

export const organRegions: readonly Region[] = [
  ...fill('fat', ...bothSides(ellipsoid([40, 70, 60], [34, 26, 110]))),
  ...fill('muscle', ...psoas.flatMap(bothSides), ...backMuscles.flatMap(bothSides)),
  ...fill('liver', liver),
  ...fill('spleen', spleen),
  ...fill('fat', intersection(inset(abdomen, 2), inset(lowered(mirrored(outerKidney), 12), -5))),
  ...leftKidney,
  ...rightKidney,
  ...fill('pancreas', ...tube(pancreasLine, 10, 8)),
  ...fill('gutWall', ellipsoid([-44, -54, 104], [14.5, 18.5, 26])),
  ...fill('bile', ellipsoid([-44, -54, 104], [13, 17, 24.5])),
];
