// Heart, great vessels and the roots of the lungs, filled with blood.
import { normalise } from '../../../native-free-core/geometry/index.ts';
import { fill, type Region } from '../region.ts';
import { tube } from '../shapes/capsule.ts';
import { inset } from '../shapes/combine.ts';
import { smoothLine } from '../shapes/curve.ts';
import { type Axes, ellipsoid } from '../shapes/ellipsoid.ts';
import { arteries } from './arteries.ts';
import { lungVessels } from './lungVessels.ts';
import { veins } from './veins.ts';

// The long axis of the heart: to the left, forwards and down.
const heartAxes: Axes = [normalise([0.7, -0.5, -0.51]), normalise([0.58, 0.81, 0]), normalise([0.413, -0.296, 0.861])];

const heart = ellipsoid([20, -32, 258], [58, 43, 45], heartAxes);
const chambers = [
  ellipsoid([36, -38, 248], [36, 17, 19], heartAxes),
  ellipsoid([10, -56, 254], [38, 13, 26], heartAxes),
  ellipsoid([-16, -26, 262], [17, 21, 30]),
  ellipsoid([6, 2, 280], [28, 15, 20]),
];

const lungRoots = [
  ...tube(
    smoothLine(
      [
        [12, -48, 284],
        [16, -30, 308],
        [20, -4, 320],
        [44, 16, 312],
      ],
      3,
    ),
    13,
    8,
  ),
  ...tube(
    [
      [16, -20, 314],
      [-16, -6, 312],
      [-44, 10, 304],
    ],
    10,
    8,
  ),
  ...tube(
    [
      [-10, 4, 282],
      [-44, 12, 282],
    ],
    6,
    5,
  ),
  ...tube(
    [
      [22, 4, 282],
      [46, 14, 286],
    ],
    6,
    5,
  ),
];

export const lungVesselRegions: readonly Region[] = fill('blood', ...lungVessels);

export const circulationRegions: readonly Region[] = [
  ...fill('fat', inset(heart, -4)),
  ...fill('myocardium', heart),
  ...fill('blood', ...chambers, ...lungRoots, ...veins, ...arteries),
];
