// Heart and great vessels: the aorta with its branches, the veins, the vessels of the lungs' roots.
import { normalise } from '../../../native-free-core/geometry/index.ts';
import { fill, type Region } from '../region.ts';
import { tube } from '../shapes/capsule.ts';
import { inset } from '../shapes/combine.ts';
import { smoothLine } from '../shapes/curve.ts';
import { type Axes, ellipsoid } from '../shapes/ellipsoid.ts';
import { lungVessels } from './lungVessels.ts';

// The long axis of the heart: to the left, forwards and down.
const heartAxes: Axes = [normalise([0.7, -0.5, -0.51]), normalise([0.58, 0.81, 0]), normalise([0.413, -0.296, 0.861])];

const heart = ellipsoid([20, -32, 258], [58, 43, 45], heartAxes);
const chambers = [
  ellipsoid([36, -38, 248], [36, 17, 19], heartAxes),
  ellipsoid([10, -56, 254], [38, 13, 26], heartAxes),
  ellipsoid([-16, -26, 262], [17, 21, 30]),
  ellipsoid([6, 2, 280], [28, 15, 20]),
];

export const aortaLine = smoothLine(
  [
    [8, -30, 276],
    [-10, -32, 304],
    [-8, -26, 330],
    [8, -4, 346],
    [20, 24, 342],
    [25, 40, 318],
    [23, 44, 270],
    [17, 38, 210],
    [8, 18, 155],
    [3, 6, 115],
    [1, 2, 70],
    [1, 3, 40],
  ],
  4,
);

const arteries = [
  ...tube(aortaLine, 14.5, 8.5),
  ...tube(
    smoothLine(
      [
        [1, 3, 40],
        [20, 8, 14],
        [44, 14, -30],
      ],
      3,
    ),
    5.5,
    5,
  ),
  ...tube(
    smoothLine(
      [
        [1, 3, 40],
        [-20, 8, 14],
        [-44, 14, -30],
      ],
      3,
    ),
    5.5,
    5,
  ),
  ...tube(
    [
      [6, 14, 146],
      [2, -14, 148],
      [34, -6, 152],
      [78, 20, 160],
    ],
    3.6,
    2.6,
  ),
  ...tube(
    [
      [2, -14, 148],
      [-30, -22, 146],
    ],
    3,
    2.4,
  ),
  ...tube(
    smoothLine(
      [
        [4, 8, 130],
        [2, -16, 120],
        [4, -22, 80],
        [-10, -24, 40],
      ],
      3,
    ),
    3.6,
    2.4,
  ),
  ...tube(
    [
      [3, 6, 116],
      [34, 18, 112],
      [52, 30, 108],
    ],
    3,
    2.6,
  ),
  ...tube(
    [
      [3, 6, 114],
      [-34, 18, 104],
      [-54, 30, 98],
    ],
    3,
    2.6,
  ),
  ...tube(
    [
      [-6, -22, 336],
      [-14, -12, 366],
      [-26, 0, 392],
      [-30, 6, 420],
    ],
    6,
    4.5,
  ),
  ...tube(
    [
      [6, -8, 346],
      [12, 0, 372],
      [18, 6, 420],
    ],
    4,
    3.4,
  ),
  ...tube(
    [
      [14, 10, 346],
      [24, 14, 372],
      [44, 4, 396],
      [80, -8, 398],
    ],
    4.6,
    4,
  ),
];

const veins = [
  ...tube(
    smoothLine(
      [
        [-24, 10, -30],
        [-19, 8, 30],
        [-18, 4, 100],
        [-24, 2, 170],
        [-22, -12, 232],
      ],
      3,
    ),
    9,
    11,
  ),
  ...tube(
    [
      [-24, -22, 280],
      [-25, -16, 320],
      [-22, -18, 358],
    ],
    9.5,
    9,
  ),
  ...tube(
    [
      [-22, -18, 358],
      [-40, -28, 384],
      [-90, -26, 398],
    ],
    7,
    6,
  ),
  ...tube(
    [
      [-22, -18, 356],
      [4, -34, 366],
      [40, -32, 384],
      [90, -22, 396],
    ],
    6.5,
    6,
  ),
  ...tube(
    [
      [-18, 4, 112],
      [8, -6, 114],
      [50, 28, 104],
    ],
    5,
    4,
  ),
  ...tube(
    [
      [-18, 6, 102],
      [-52, 28, 94],
    ],
    5,
    4,
  ),
  ...tube(
    smoothLine(
      [
        [-8, -18, 78],
        [-2, -18, 112],
        [-20, -22, 138],
        [-48, -14, 164],
      ],
      3,
    ),
    6,
    5.5,
  ),
  ...tube(
    [
      [-6, -18, 116],
      [40, 4, 134],
      [80, 24, 154],
    ],
    4,
    3.6,
  ),
  ...[
    [-80, -30, 168],
    [-86, 24, 150],
    [-20, -50, 172],
  ].flatMap((to) =>
    tube(
      [
        [-48, -14, 164],
        [to[0], to[1], to[2]],
      ],
      4,
      1.6,
    ),
  ),
  ...[
    [-78, -18, 182],
    [-70, 22, 178],
    [-30, -36, 186],
  ].flatMap((to) =>
    tube(
      [
        [-24, -4, 206],
        [to[0], to[1], to[2]],
      ],
      4.5,
      1.6,
    ),
  ),
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
