// Ribs as inclined rings on the cage, their cartilages, the sternum, clavicles and shoulder blades.
import { normalise, type PatientPoint } from '../../../native-free-core/geometry/index.ts';
import { bothSides, fill, type Region } from '../region.ts';
import { capsule, tube } from '../shapes/capsule.ts';
import { inset } from '../shapes/combine.ts';
import { smoothLine } from '../shapes/curve.ts';
import { ellipsoid } from '../shapes/ellipsoid.ts';
import { sectionAt } from '../shapes/loft.ts';
import type { Shape } from '../shapes/shape.ts';
import { vertebrae } from './spine.ts';
import { cageSections } from './trunk.ts';

// Round the cage from the back to the front: sine and cosine of 25, 45, 65, 90, 115, 135 and 152 degrees, and the share of
// the rib's fall that is reached there.
const stations = [
  [0.4226, 0.9063, 0.04],
  [0.71, 0.704, 0.14],
  [0.9063, 0.4226, 0.28],
  [1, 0, 0.52],
  [0.9063, -0.4226, 0.76],
  [0.71, -0.704, 0.92],
  [0.4695, -0.8829, 1],
] as const;

//                       fall in mm, number of stations, height of its cartilage on the sternum
const ribTable: readonly (readonly [number, number, number?])[] = [
  [34, 7, 352],
  [48, 7, 336],
  [58, 7, 318],
  [66, 7, 302],
  [74, 7, 286],
  [80, 7, 270],
  [84, 7, 258],
  [84, 6, 246],
  [82, 6, 236],
  [78, 6, 228],
  [60, 5],
  [44, 4],
];

/** The middle line of each rib on the left side, first rib first; the right one mirrors it. */
export const ribLines: readonly (readonly PatientPoint[])[] = ribTable.map(([fallMm, count], k) => {
  const { canalMm, centreMm } = vertebrae[vertebrae.length - 2 - k];
  const headZ = centreMm[2] + 6;
  const round = stations.slice(0, count).map(([sine, cosine, share]): PatientPoint => {
    const z = headZ - share * fallMm;
    const { x, y, radiusX, radiusY } = sectionAt(cageSections, z);
    return [x + sine * (radiusX + 3), y + cosine * (radiusY + 3), z];
  });
  return smoothLine([[12, canalMm[1] - 6, headZ], [24, canalMm[1] + 4, headZ], ...round], 3);
});

const cartilageLines: readonly (readonly PatientPoint[])[] = ribTable.flatMap(([, , sternumZ], k) => {
  const line = ribLines[k];
  if (sternumZ === undefined) return [];
  const [x, y, z] = line[line.length - 1];
  return [
    smoothLine(
      [
        [x, y, z],
        [x * 0.6, y - 8, z - 3],
        [13, -93 + Math.max(0, sternumZ - 300) * 0.22, sternumZ],
      ],
      3,
    ),
  ];
});

export const sternum: readonly Shape[] = [
  ellipsoid([0, -93, 272], [16, 5.5, 46]),
  ellipsoid([0, -82, 336], [27, 7, 23], [[1, 0, 0], normalise([0, 1, -0.3]), normalise([0, 0.3, 1])]),
];

export const clavicleLine = smoothLine(
  [
    [20, -66, 366],
    [60, -66, 384],
    [100, -36, 394],
    [128, -16, 390],
  ],
  3,
);

const blade = ellipsoid([92, 78, 318], [44, 5, 58], [normalise([0.9, -0.42, 0]), normalise([0.42, 0.9, 0]), [0, 0, 1]]);
const bladeSpine = capsule([62, 92, 348], [128, 62, 366], 6, 9);

const both = (shapes: readonly Shape[]) => shapes.flatMap(bothSides);

export const ribRegions: readonly Region[] = [
  ...fill('cartilage', ...both(cartilageLines.flatMap((line) => tube(line, 5)))),
  ...fill('corticalBone', ...both(ribLines.flatMap((line) => tube(line, 4.4)))),
  ...fill('marrow', ...both(ribLines.flatMap((line) => tube(line, 2.6)))),
  ...fill('corticalBone', ...sternum, ...both(tube(clavicleLine, 6.5))),
  ...fill('marrow', ...sternum.map((shape) => inset(shape, 1.4)), ...both(tube(clavicleLine, 4))),
  ...fill('corticalBone', ...both([blade, bladeSpine])),
  ...fill('marrow', ...both([inset(blade, 1.6), capsule([66, 90, 349], [126, 63, 365], 4, 6.5)])),
];
