// The vessels of the lungs: grown from each hilum to seeded places, thinner at each fork; and the air ways.
import { add, type PatientPoint, scale, subtract } from '../../../native-free-core/geometry/index.ts';
import { createDraws } from '../../hash.ts';
import { fill, type Region } from '../region.ts';
import { type Capsule, capsule, segments, tube } from '../shapes/capsule.ts';
import { inset } from '../shapes/combine.ts';
import { smoothLine } from '../shapes/curve.ts';
import type { Shape } from '../shapes/shape.ts';
import { lungs } from './trunk.ts';

const draw = createDraws(8191);

/** A place inside the lungs, `marginMm` from their surface, in the box given by its middle and half sizes. */
function placeInLung(middle: PatientPoint, halfMm: PatientPoint, marginMm: number): PatientPoint {
  for (let attempt = 0; attempt < 60; attempt++) {
    const [x, y, z] = middle.map((value, axis) => value + (2 * draw() - 1) * halfMm[axis]);
    if (lungs.depthMm(x, y, z) > marginMm) return [x, y, z];
  }
  return middle;
}

function grow(from: PatientPoint, towards: PatientPoint, radiusMm: number, generation: number): readonly Capsule[] {
  const between = add(from, scale(subtract(towards, from), 0.5));
  const bent: PatientPoint = [between[0], between[1] + 6 * (draw() - 0.5), between[2] + 12 * (draw() - 0.5)];
  const branch = segments(smoothLine([from, bent, towards], 3), radiusMm, radiusMm * 0.6);
  if (generation === 0) return branch;
  const reach = 16 + 12 * generation;
  const twigs = [bent, towards, towards].flatMap((start) =>
    grow(start, placeInLung(start, [reach, reach, reach], 2), radiusMm * 0.56, generation - 1),
  );
  return [...branch, ...twigs];
}

function tree(hilum: PatientPoint, middle: PatientPoint): readonly Capsule[] {
  const targets = Array.from({ length: 17 }, () => placeInLung(middle, [46, 70, 95], 9));
  return targets.flatMap((target) => grow(hilum, target, 3.4, 2));
}

/** Every short piece of every vessel, both lungs. */
export const lungBranches: readonly Capsule[] = [
  ...tree([40, 14, 308], [72, 10, 290]),
  ...tree([-40, 12, 302], [-74, 10, 290]),
];

export const lungVessels: readonly Shape[] = lungBranches.map(({ from, to, radiusMm, endRadiusMm }) =>
  capsule(from, to, radiusMm, endRadiusMm),
);

const airways: readonly (readonly Shape[])[] = [
  tube(
    [
      [0, 6, 430],
      [0, 10, 400],
      [0, 19, 350],
      [0, 21, 326],
    ],
    8.5,
  ),
  tube(
    smoothLine(
      [
        [0, 21, 326],
        [-20, 22, 312],
        [-38, 22, 300],
        [-52, 36, 262],
      ],
      3,
    ),
    7,
    3.2,
  ),
  tube(
    smoothLine(
      [
        [0, 21, 326],
        [24, 23, 314],
        [42, 24, 304],
        [54, 38, 262],
      ],
      3,
    ),
    6.5,
    3,
  ),
  [capsule([-34, 22, 303], [-52, 16, 338], 4, 2.4), capsule([40, 24, 306], [54, 14, 338], 4, 2.4)],
  [capsule([-46, 30, 280], [-64, -18, 262], 3, 1.8), capsule([48, 30, 285], [66, -16, 270], 3, 1.8)],
];
const wallMm = 1.4;

export const airwayRegions: readonly Region[] = [
  ...fill('bronchusWall', ...airways.flat().map((shape) => inset(shape, -wallMm))),
  ...fill('air', ...airways.flat()),
];
