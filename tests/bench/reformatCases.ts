// The volume and the planes of the peer, vtk_reslice.py: ct 512×512×400 int16, value = (7x + 13y + 29z) mod 4096 − 1024.
import type { Plane, Vector3, VolumeGrid } from '../../native-free-core/geometry/index.ts';
import type { CutOptions } from '../../native-free-core/volume/index.ts';

export const grid: VolumeGrid = {
  dimensions: [512, 512, 400],
  originMm: [0, 0, 0],
  columnStep: [0.7, 0, 0],
  rowStep: [0, 0.7, 0],
  sliceStep: [0, 0, 1],
};

export interface ReformatCase {
  readonly name: string;
  readonly plane: Plane;
  readonly options: CutOptions;
  readonly runs: number;
}

const slab = (mode: 'max' | 'mean'): CutOptions => ({ slab: { thicknessMm: 40, stepMm: 1, mode } });

export const reformatCases: readonly ReformatCase[] = [
  {
    name: 'coronal_nearest_512',
    plane: turnedPlane(90, 0, 512, 0.7),
    options: { interpolation: 'nearest' },
    runs: 25,
  },
  { name: 'oblique_linear_512', plane: turnedPlane(25, 30, 512, 0.7), options: {}, runs: 25 },
  { name: 'oblique_linear_1024', plane: turnedPlane(25, 30, 1024, 0.35), options: {}, runs: 25 },
  { name: 'slab40_mip_512', plane: turnedPlane(25, 30, 512, 0.7), options: slab('max'), runs: 9 },
  { name: 'slab40_mean_512', plane: turnedPlane(25, 30, 512, 0.7), options: slab('mean'), runs: 9 },
];

export function fillVoxels(voxels: Int16Array): void {
  let index = 0;
  for (let z = 0; z < 400; z++) {
    for (let y = 0; y < 512; y++) {
      for (let x = 0; x < 512; x++) voxels[index++] = ((7 * x + 13 * y + 29 * z) % 4096) - 1024;
    }
  }
}

/** The axial plane through the centre, turned about x, then about z. */
function turnedPlane(degX: number, degZ: number, size: number, spacingMm: number): Plane {
  const [a, b] = [(degX * Math.PI) / 180, (degZ * Math.PI) / 180];
  const rowDirection: Vector3 = [Math.cos(b), Math.sin(b), 0];
  const columnDirection: Vector3 = [-Math.sin(b) * Math.cos(a), Math.cos(b) * Math.cos(a), Math.sin(a)];
  const half = (spacingMm * (size - 1)) / 2;
  const at = (axis: 0 | 1 | 2, centre: number) => centre - half * (rowDirection[axis] + columnDirection[axis]);
  const originMm: Vector3 = [at(0, (0.7 * 511) / 2), at(1, (0.7 * 511) / 2), at(2, 399 / 2)];
  return { originMm, rowDirection, columnDirection, spacingMm: [spacingMm, spacingMm], columns: size, rows: size };
}
