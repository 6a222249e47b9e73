// A whole trunk, to which a sample adds its own findings.

import { fill, type Region } from '../region.ts';
import { halfSpace, intersection } from '../shapes/combine.ts';
import { ellipsoid } from '../shapes/ellipsoid.ts';
import { circulationRegions, lungVesselRegions } from './circulation.ts';
import { gutRegions } from './gut.ts';
import { airwayRegions } from './lungVessels.ts';
import { organRegions } from './organs.ts';
import { ribRegions } from './ribs.ts';
import { spineRegions } from './spine.ts';
import { trunkRegions } from './trunk.ts';

export const torsoRegions: readonly Region[] = [
  ...trunkRegions,
  ...lungVesselRegions,
  ...organRegions,
  ...gutRegions,
  ...circulationRegions,
  ...airwayRegions,
  ...ribRegions,
  ...spineRegions,
];

const board = (grownMm: number) => ellipsoid([0, 40, 0], [230 + grownMm, 86 + grownMm, 4000]);
const lying = halfSpace([0, 88, 0], [0, -1, 0]);

/** The table under the back: a thin curved shell filled with foam. */
export const table: readonly Region[] = [
  ...fill('tableShell', intersection(board(2), lying)),
  ...fill('tableFoam', intersection(board(0), lying)),
];
