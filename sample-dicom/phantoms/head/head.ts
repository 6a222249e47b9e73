// A whole head, to which a sample adds its own finding.

import { fill, type Region } from '../region.ts';
import { halfSpace, intersection } from '../shapes/combine.ts';
import { ellipsoid } from '../shapes/ellipsoid.ts';
import { brainRegions } from './brain.ts';
import { faceRegions } from './face.ts';
import { mastoidCells } from './mastoidCells.ts';
import { petrousRegions, skullRegions } from './skull.ts';

export const headRegions: readonly Region[] = [
  ...skullRegions,
  ...brainRegions,
  ...petrousRegions,
  ...mastoidCells,
  ...faceRegions,
];

const cradle = ellipsoid([0, -6, 0], [112, 124, 400]);
const behind = halfSpace([0, 40, 0], [0, -1, 0]);

/** The curved head rest of a scanner; it does not turn with the head. */
export const headRest: readonly Region[] = [
  ...fill('tableShell', intersection(cradle, behind)),
  ...fill('tableFoam', intersection(ellipsoid([0, -6, 0], [109, 121, 400]), halfSpace([0, 38, 0], [0, -1, 0]))),
  ...fill('air', intersection(ellipsoid([0, -6, 0], [101, 112, 400]), halfSpace([0, 36, 0], [0, -1, 0]))),
];
