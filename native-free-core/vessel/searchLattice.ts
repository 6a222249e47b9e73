// The part of a volume that a vessel between two points is looked for in: voxels, or every second or third of them where
// they are many, so that time and memory are bounded whatever the volume.
import { add, norm, type PatientPoint, scale, subtract, type Vector3 } from '../geometry/index.ts';
import { type AnyGrid, type AnyVolume, isUneven } from '../volume/index.ts';
import { nearestVoxel } from './nearestVoxel.ts';

/** More nodes are not searched: voxels are passed over instead. */
const mostNodes = 12_000_000;

/** A vessel between two points goes at most so far beside their straight line: this part of its length, and this in mm. */
const besidePart = 0.35;
const besideMm = 30;

export interface SearchLattice {
  readonly columns: number;
  readonly rows: number;
  readonly slices: number;
  /** Modality values of the nodes, column fastest. */
  readonly values: Float32Array;
  /** Millimetre vectors from a node to the next along each index; the mean one between uneven slices. */
  readonly steps: readonly [Vector3, Vector3, Vector3];
  /** Node of a voxel index, whole numbers; may lie outside. */
  nodeOf(voxel: Vector3): number;
  positionMm(node: number): PatientPoint;
}

/** The lattice around two points; both lie in the volume. */
export function searchLattice({ grid, voxels }: AnyVolume, fromMm: PatientPoint, toMm: PatientPoint): SearchLattice {
  const ends = [nearestVoxel(grid, fromMm), nearestVoxel(grid, toMm)];
  const marginMm = besideMm + besidePart * norm(subtract(toMm, fromMm));
  const voxelSteps = [grid.columnStep, grid.rowStep, meanSliceStep(grid)] as const;
  const first = [0, 1, 2].map((axis) =>
    Math.max(0, Math.floor(Math.min(ends[0][axis], ends[1][axis]) - marginMm / norm(voxelSteps[axis]))),
  );
  const last = [0, 1, 2].map((axis) =>
    Math.min(
      grid.dimensions[axis] - 1,
      Math.ceil(Math.max(ends[0][axis], ends[1][axis]) + marginMm / norm(voxelSteps[axis])),
    ),
  );
  const strides = stridesFor(
    [0, 1, 2].map((axis) => last[axis] - first[axis] + 1),
    voxelSteps,
  );
  const [columns, rows, slices] = [0, 1, 2].map((axis) => Math.floor((last[axis] - first[axis]) / strides[axis]) + 1);
  const values = new Float32Array(columns * rows * slices);
  const [across, down] = grid.dimensions;
  let node = 0;
  for (let k = 0; k < slices; k++) {
    for (let j = 0; j < rows; j++) {
      const row = ((first[2] + k * strides[2]) * down + first[1] + j * strides[1]) * across + first[0];
      for (let i = 0; i < columns; i++) values[node++] = voxels[row + i * strides[0]];
    }
  }
  const indexOf = (voxel: Vector3, axis: 0 | 1 | 2) => Math.round((voxel[axis] - first[axis]) / strides[axis]);
  return {
    ...{ columns, rows, slices, values },
    steps: [0, 1, 2].map((axis) => scale(voxelSteps[axis], strides[axis])) as unknown as SearchLattice['steps'],
    nodeOf: (voxel) =>
      clamped(indexOf(voxel, 0), columns) +
      columns * (clamped(indexOf(voxel, 1), rows) + rows * clamped(indexOf(voxel, 2), slices)),
    positionMm(at) {
      const i = at % columns;
      const j = Math.floor(at / columns) % rows;
      const k = Math.floor(at / (columns * rows));
      return voxelCentre(grid, first[0] + i * strides[0], first[1] + j * strides[1], first[2] + k * strides[2]);
    },
  };
}

/** The finest axis is thinned first, so that the nodes come nearer to cubes. */
function stridesFor(counts: readonly number[], steps: readonly Vector3[]): number[] {
  const strides = [1, 1, 1];
  const nodes = () => counts.reduce((product, count, axis) => product * Math.ceil(count / strides[axis]), 1);
  while (nodes() > mostNodes) {
    const spacings = steps.map((step, axis) => norm(step) * strides[axis]);
    strides[spacings.indexOf(Math.min(...spacings))] += 1;
  }
  return strides;
}

function clamped(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}

function voxelCentre(grid: AnyGrid, column: number, row: number, slice: number): PatientPoint {
  const origin = isUneven(grid) ? grid.sliceOriginsMm[slice] : add(grid.originMm, scale(grid.sliceStep, slice));
  return add(origin, add(scale(grid.columnStep, column), scale(grid.rowStep, row)));
}

function meanSliceStep(grid: AnyGrid): Vector3 {
  if (!isUneven(grid)) return grid.sliceStep;
  const origins = grid.sliceOriginsMm;
  return scale(subtract(origins[origins.length - 1], origins[0]), 1 / Math.max(1, origins.length - 1));
}
