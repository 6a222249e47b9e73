// Stomach with its level of fluid, colon with gas, loops of small bowel strewn with a seed.
import type { PatientPoint } from '../../../native-free-core/geometry/index.ts';
import { createDraws } from '../../hash.ts';
import { fill, type Region } from '../region.ts';
import { tube } from '../shapes/capsule.ts';
import { halfSpace, inset, intersection, union } from '../shapes/combine.ts';
import { smoothLine } from '../shapes/curve.ts';
import { ellipsoid } from '../shapes/ellipsoid.ts';
import type { Shape } from '../shapes/shape.ts';
import { abdomen } from './trunk.ts';

const stomach = intersection(
  inset(abdomen, 2),
  union([ellipsoid([54, -22, 172], [36, 40, 44]), ellipsoid([24, -46, 124], [34, 20, 18])], 18),
);
// The patient lies on the back: gas is in front, its limit with the fluid is level.
const inFrontOf = (y: number): Shape => halfSpace([0, y, 0], [0, 1, 0]);

const colonLine = smoothLine(
  [
    [-98, 14, -20],
    [-102, 8, 40],
    [-96, -8, 82],
    [-64, -58, 74],
    [0, -66, 66],
    [58, -60, 92],
    [98, -14, 128],
    [104, 18, 100],
    [106, 14, 40],
    [98, 10, -20],
  ],
  4,
);

const draw = createDraws(5077);

function loop(): readonly PatientPoint[] {
  const along = (half: number) => (2 * draw() - 1) * half;
  const start: PatientPoint = [along(58), -26 + along(26), 20 + along(46)];
  const bends = Array.from({ length: 5 }, (): PatientPoint => [along(72), -26 + along(28), start[2] + along(20)]);
  return smoothLine([start, ...bends], 4);
}

const loops = Array.from({ length: 8 }, loop);

const smallBowel: readonly Region[] = loops.flatMap((line, k) => [
  ...fill('gutWall', ...tube(line, 11)),
  ...fill('gutFluid', ...tube(line, 8)),
  ...(k % 3 === 0
    ? fill(
        'gutGas',
        ...tube(
          line.slice(6, 10).map(([x, y, z]) => [x, y - 3, z] as const),
          4,
        ),
      )
    : []),
]);

const colonGas = [3, 7, 8, 11, 12, 13, 17, 18, 19, 22, 23, 30, 33].flatMap((at) =>
  tube(
    colonLine.slice(at, at + 2).map(([x, y, z]) => [x, y - 6, z] as const),
    9,
    8,
  ),
);

export const gutRegions: readonly Region[] = [
  ...smallBowel,
  ...fill('gutWall', ...tube(colonLine, 20, 15)),
  ...fill('gutFluid', ...tube(colonLine, 17.5, 12.5)),
  ...fill('gutGas', ...colonGas),
  ...fill('gutWall', stomach),
  ...fill('gutFluid', inset(stomach, 3.5)),
  ...fill('gutGas', intersection(inset(stomach, 3.5), inFrontOf(-36))),
];
