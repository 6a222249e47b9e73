// A spine whose discs are inclined, each by its own angle: the classic exercise of cutting a plane along a disc.
import { normalise, type PatientPoint } from '../../../native-free-core/geometry/index.ts';
import { bothSides, fill, type Region } from '../region.ts';
import { capsule, tube } from '../shapes/capsule.ts';
import { inset } from '../shapes/combine.ts';
import { smoothLine } from '../shapes/curve.ts';
import { ellipsoid, sphere } from '../shapes/ellipsoid.ts';
import { bodyBetween, type DiscPlane, type DiscRadii, inclinedDisc } from '../shapes/inclinedDisc.ts';
import type { Shape } from '../shapes/shape.ts';

export interface Disc extends DiscPlane {
  readonly name: string;
  readonly radiiMm: DiscRadii;
}

/** Slopes are rise over run: forward = how the plane falls towards the belly, sideways = towards the right. */
const disc = (
  name: string,
  [x, y, z]: PatientPoint,
  [forward, sideways]: readonly [number, number],
  thicknessMm: number,
  radiiMm: DiscRadii,
): Disc => ({ name, centreMm: [x, y, z], normal: normalise([0 - sideways, 0 - forward, 1]), thicknessMm, radiiMm });

export const discs: readonly Disc[] = [
  disc('L5-S1', [0, 41, -4], [0.45, 0], 9, [25, 17.5]),
  disc('L4-L5', [1, 32, 28], [0.16, 0.05], 10, [25, 17.5]),
  disc('L3-L4', [2, 29, 61], [0.02, 0.08], 10, [24.5, 17.5]),
  disc('L2-L3', [2, 30, 94], [-0.08, 0.05], 9, [24, 17]),
  disc('L1-L2', [1, 34, 127], [-0.14, 0], 8, [23, 16.5]),
  disc('T12-L1', [0, 40, 158], [-0.19, 0], 7, [21, 16]),
  disc('T11-T12', [0, 45.5, 184], [-0.2, 0], 6, [19, 15.5]),
  disc('T10-T11', [0, 50, 209], [-0.17, 0], 5, [17.5, 15]),
  disc('T9-T10', [0, 54, 233], [-0.13, 0], 5, [17, 15]),
  disc('T8-T9', [0, 57, 256], [-0.08, 0], 5, [16.5, 14.5]),
  disc('T7-T8', [0, 58.5, 278], [-0.02, 0], 4.5, [16, 14.5]),
  disc('T6-T7', [0, 58.5, 299], [0.05, 0], 4.5, [15.5, 14]),
  disc('T5-T6', [0, 57, 320], [0.12, 0], 4.5, [15, 13.5]),
  disc('T4-T5', [0, 54, 340], [0.19, 0], 4.5, [15, 13]),
  disc('T3-T4', [0, 50, 360], [0.25, 0], 4.5, [15, 12.5]),
  disc('T2-T3', [0, 45, 379], [0.3, 0], 4.5, [15, 12]),
  disc('T1-T2', [0, 39, 397], [0.34, 0], 4.5, [15, 11.5]),
  disc('C7-T1', [0, 32.5, 415], [0.36, 0], 5, [15, 11]),
  disc('C6-C7', [0, 27, 432], [0.33, 0], 5, [14, 10.5]),
];

/** Bones between disc k and disc k + 1, from L5 upwards; rib n leaves from the one with `ribNumber` n. */
export interface Vertebra {
  readonly centreMm: PatientPoint;
  readonly body: Shape;
  readonly isLumbar: boolean;
  /** Middle of the canal behind the body. */
  readonly canalMm: PatientPoint;
}

export const vertebrae: readonly Vertebra[] = discs.slice(0, -1).map((below, k) => {
  const above = discs[k + 1];
  const [x, y, z] = below.centreMm.map((value, axis) => (value + above.centreMm[axis]) / 2);
  const radii: DiscRadii = [(below.radiiMm[0] + above.radiiMm[0]) / 2, (below.radiiMm[1] + above.radiiMm[1]) / 2];
  const canalMm: PatientPoint = [x, y + radii[1] + 8, z];
  return { centreMm: [x, y, z], body: bodyBetween(below, above, radii), isLumbar: k < 5, canalMm };
});

function arch({ canalMm: [x, y, z], isLumbar }: Vertebra): readonly Shape[] {
  const reach = isLumbar ? 34 : 26;
  const drop = isLumbar ? 10 : 22;
  const ways = [-1, 1];
  return [
    capsule([x, y, z - 5], [x, y, z + 6], 12.5),
    capsule([x, y + 10, z - 2], [x, y + (isLumbar ? 34 : 28), z - drop], 4, isLumbar ? 4.5 : 3),
    ...ways.map((way) => capsule([x + way * 11, y - 10, z + 4], [x + way * 13, y, z + 4], 4.6)),
    ...ways.map((way) => capsule([x + way * 12, y + 3, z + 3], [x + way * reach, y + 8, z + 6], 4, 3)),
    ...ways.map((way) => sphere([x + way * 14, y + 7, z - 13], 6)),
  ];
}

const canalLine = smoothLine(
  [[0, 76, -40], [0, 66, -6], ...vertebrae.map((vertebra) => vertebra.canalMm), [0, 44, 450]],
  2,
);
const cordLine = canalLine.filter(([, , z]) => z > 140);

const sacrum: readonly Shape[] = [
  ...tube(
    [
      [0, 46, -22],
      [0, 58, -44],
      [0, 76, -70],
    ],
    19,
    16,
  ),
  ...bothSides(ellipsoid([34, 62, -42], [24, 15, 30])),
];
const iliacAxes = [
  normalise([0.62, -0.78, 0]),
  normalise([0.78, 0.62, 0.2]),
  normalise([-0.156, -0.124, 0.98]),
] as const;
const iliac = bothSides(ellipsoid([88, 34, -32], [62, 7, 58], iliacAxes));

// The first sacral body gives the lowest disc its lower end plate.
const sacralFloor: DiscPlane = { centreMm: [0, 58, -36], normal: normalise([0, -0.75, 1]), thicknessMm: 3 };
const firstSacral = bodyBetween(sacralFloor, discs[0], [25, 17]);

const boneShapes = [firstSacral, ...vertebrae.flatMap((vertebra) => [vertebra.body, ...arch(vertebra)])];
const pelvis = [...sacrum, ...iliac];

export const spineRegions: readonly Region[] = [
  ...fill('corticalBone', ...pelvis),
  ...fill('marrow', ...pelvis.map((shape) => inset(shape, 2.2))),
  ...fill('corticalBone', ...boneShapes),
  ...fill('marrow', ...boneShapes.map((shape) => inset(shape, 1.5))),
  ...discs.flatMap((plane) => fill('disc', inclinedDisc(plane, plane.radiiMm))),
  ...fill('fat', ...tube(canalLine, 8.6)),
  ...fill('cerebrospinalFluid', ...tube(canalLine, 7.4)),
  ...fill('spinalCord', ...tube(cordLine, 4.6)),
];
