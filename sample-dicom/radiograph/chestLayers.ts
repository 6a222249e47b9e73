// A chest as a radiograph sees it: the bones of the trunk phantom, lungs cut out by domes, heart and great vessels.
import type { PatientPoint } from '../../native-free-core/geometry/index.ts';
import { aortaLine } from '../phantoms/torso/arteries.ts';
import { lungBranches } from '../phantoms/torso/lungVessels.ts';
import { clavicleLine, ribLines } from '../phantoms/torso/ribs.ts';
import { discs, vertebrae } from '../phantoms/torso/spine.ts';
import { drum } from './drum.ts';
import type { Layer } from './projectLayers.ts';
import { egg, rod, rods, type Solid } from './solid.ts';

// Millimetres of water for a millimetre of each, beyond what is already there.
const weights = { water: 1, air: -0.82, gas: -0.95, compact: 1.3, marrowInCompact: -0.95, vessel: 0.8, blade: 0.7 };

const across = ([x, y, z]: PatientPoint): PatientPoint => [-x, y, z];
const bothSides = (line: readonly PatientPoint[]) => [line, line.map(across)];

const domes = [egg([-62, -4, 146], [84, 94, 92]), egg([66, -2, 134], [80, 92, 92])];
const heart = egg(
  [22, -30, 256],
  [62, 48, 50],
  [
    [0.7, -0.5, -0.51],
    [0.58, 0.814, 0],
    [0.415, -0.296, 0.861],
  ],
);
const mediastinum = [
  egg([2, 12, 300], [27, 78, 190]),
  ...rods(
    aortaLine.filter((_, k) => k % 2 === 0 && k < 34),
    13.5,
  ),
  heart,
  egg([-26, -18, 318], [13, 14, 56]),
  egg([30, 8, 312], [22, 16, 17]),
  egg([-34, 8, 302], [20, 15, 20]),
];
const lungs = [egg([-66, 6, 246], [66, 90, 164]), egg([66, 6, 246], [66, 90, 164])];

const skin = [egg([0, 0, 170], [164, 114, 330]), rod([0, 24, 380], [0, 8, 560], 56)];
const shoulders = [
  egg([0, 16, 382], [196, 66, 60]),
  egg([-150, 10, 340], [46, 44, 84]),
  egg([150, 10, 340], [46, 44, 84]),
];

const tubes = (line: readonly PatientPoint[], radiusMm: number, innerMm: number): readonly Layer[] => [
  { weight: weights.compact, bodies: rods(line, radiusMm) },
  { weight: weights.marrowInCompact, bodies: rods(line, innerMm) },
];

const spine: readonly Layer[] = vertebrae.flatMap(({ canalMm: [x, y, z], isLumbar }, k) => {
  const radii = discs[k].radiiMm;
  const spinous = rod([x, y + 10, z], [x, y + 30, z - (isLumbar ? 10 : 20)], 3.6);
  const pedicles: readonly Solid[] = [-1, 1].map((side) =>
    rod([x + side * 11, y - 9, z + 4], [x + side * 12, y + 4, z + 4], 4.4),
  );
  return [
    { weight: 0.8, bodies: [drum(discs[k], discs[k + 1], radii)] },
    { weight: -0.55, bodies: [drum(discs[k], discs[k + 1], radii, 1.8)] },
    { weight: weights.blade, bodies: [spinous] },
    ...pedicles.map((pedicle) => ({ weight: 0.32, bodies: [pedicle] })),
    ...[-1, 1].map((side) => ({
      weight: 0.5,
      bodies: [rod([x + side * 12, y + 4, z + 4], [x + side * 26, y + 9, z + 7], 4)],
    })),
  ];
});

const blades: readonly Layer[] = [-1, 1].map((side) => ({
  weight: 0.5,
  bodies: [
    egg(
      [side * 122, 74, 326],
      [30, 5, 62],
      [
        [0.8, side * -0.6, 0],
        [side * 0.6, 0.8, 0],
        [0, 0, 1],
      ],
    ),
    rod([side * 100, 88, 362], [side * 160, 50, 376], 5),
  ],
}));

// The thick vessels meet at the hilum and are counted once there; the thin ones hardly meet.
const vessel = ({ from, to, radiusMm }: (typeof lungBranches)[number]) => rod(from, to, radiusMm);
const vessels: readonly Layer[] = [
  { weight: weights.vessel, bodies: lungBranches.filter(({ radiusMm }) => radiusMm > 2).map(vessel) },
  ...lungBranches
    .filter(({ radiusMm }) => radiusMm <= 2)
    .map((branch) => ({ weight: weights.vessel, bodies: [vessel(branch)] })),
];

/** `armsAreRaised` takes the shoulders out of the beam of a lateral view. */
export function chestLayers(armsAreRaised: boolean): readonly Layer[] {
  const trachea = rods(
    [
      [0, 12, 520],
      [0, 10, 410],
      [-1, 18, 350],
      [-1, 20, 328],
    ],
    8,
  );
  const bronchi = [
    ...rods(
      [
        [-1, 20, 328],
        [-30, 22, 306],
      ],
      6,
    ),
    ...rods(
      [
        [-1, 20, 328],
        [36, 24, 310],
      ],
      5.5,
    ),
  ];
  return [
    { weight: weights.water, bodies: armsAreRaised ? skin : [...skin, ...shoulders] },
    { weight: weights.air, bodies: lungs, without: [...domes, ...mediastinum] },
    { weight: weights.gas, bodies: [...trachea, ...bronchi] },
    { weight: weights.gas, bodies: [egg([62, -34, 184], [30, 24, 22])] },
    ...vessels,
    ...ribLines.flatMap(bothSides).flatMap((line) => tubes(line, 4.6, 3.3)),
    ...bothSides(clavicleLine).flatMap((line) => tubes(line, 6.2, 4.4)),
    ...spine,
    ...(armsAreRaised ? [] : blades),
    { weight: 0.4, bodies: [egg([0, -93, 272], [16, 5.5, 46])] },
    { weight: 0.4, bodies: [egg([0, -82, 336], [27, 7, 23])] },
  ];
}
