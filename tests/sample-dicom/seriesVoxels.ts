// The voxels of a generated series, read back, with the few ways in which the tests ask them for what is known.
import { bytesOf, numberOf, numbersOf, readPart10, tag, textOf } from '../../native-free-core/dicom/index.ts';
import { cross, dot, type PatientPoint, subtract, type Vector3 } from '../../native-free-core/geometry/index.ts';

export interface SeriesVoxels {
  readonly columns: number;
  readonly rows: number;
  readonly axes: readonly [Vector3, Vector3, Vector3];
  readonly spacing: Vector3;
  readonly originMm: PatientPoint;
  readonly slices: readonly Float32Array[];
}

interface Slice {
  readonly originMm: PatientPoint;
  readonly values: Float32Array;
}

export function dataSetOf(bytes: Uint8Array) {
  return readPart10(bytes, { inflateRaw: () => new Uint8Array() }).dataset;
}

export function sampleValues(bytes: Uint8Array): Float32Array {
  const dataset = dataSetOf(bytes);
  const pixels = bytesOf(dataset, tag.pixelData) ?? new Uint8Array();
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const isSigned = numberOf(dataset, tag.pixelRepresentation) === 1;
  const slope = numberOf(dataset, tag.rescaleSlope) ?? 1;
  const intercept = numberOf(dataset, tag.rescaleIntercept) ?? 0;
  const values = new Float32Array(pixels.length / 2);
  for (let k = 0; k < values.length; k++) {
    values[k] = (isSigned ? view.getInt16(2 * k, true) : view.getUint16(2 * k, true)) * slope + intercept;
  }
  return values;
}

export function readSeries(instances: readonly Uint8Array[]): SeriesVoxels {
  const first = dataSetOf(instances[0]);
  const [rx, ry, rz, cx, cy, cz] = numbersOf(first, tag.imageOrientationPatient);
  const [row, column]: readonly [Vector3, Vector3] = [
    [rx, ry, rz],
    [cx, cy, cz],
  ];
  const normal = cross(row, column);
  const slices = instances.map(readSlice).sort((a, b) => dot(a.originMm, normal) - dot(b.originMm, normal));
  const [rowSpacing, columnSpacing] = numbersOf(first, tag.pixelSpacing);
  const between = dot(subtract(slices[1].originMm, slices[0].originMm), normal);
  return {
    columns: numberOf(first, tag.columns) ?? 0,
    rows: numberOf(first, tag.rows) ?? 0,
    axes: [row, column, normal],
    spacing: [columnSpacing, rowSpacing, between],
    originMm: slices[0].originMm,
    slices: slices.map(({ values }) => values),
  };
}

function readSlice(bytes: Uint8Array): Slice {
  const dataset = dataSetOf(bytes);
  const [x, y, z] = numbersOf(dataset, tag.imagePositionPatient);
  return { originMm: [x, y, z], values: sampleValues(bytes) };
}

export function seriesUidOf(bytes: Uint8Array): string {
  return textOf(dataSetOf(bytes), tag.seriesInstanceUID) ?? '';
}

export const voxelOf = (series: SeriesVoxels, point: PatientPoint): Vector3 => {
  const away = subtract(point, series.originMm);
  const along = (k: 0 | 1 | 2) => dot(away, series.axes[k]) / series.spacing[k];
  return [along(0), along(1), along(2)];
};

export const voxelVolumeMl = ({ spacing }: SeriesVoxels) => (spacing[0] * spacing[1] * spacing[2]) / 1000;

export interface FoundVoxel {
  readonly value: number;
  readonly index: Vector3;
  /** From the centre of the ball, in millimetres along row, column and normal. */
  readonly away: Vector3;
}

/** All voxels whose centre is within `radiusMm` of a point. */
export function voxelsInBall(series: SeriesVoxels, centre: PatientPoint, radiusMm: number): readonly FoundVoxel[] {
  const middle = voxelOf(series, centre);
  const found: FoundVoxel[] = [];
  const range = (k: 0 | 1 | 2) => {
    const reach = radiusMm / series.spacing[k];
    return [Math.ceil(middle[k] - reach), Math.floor(middle[k] + reach)] as const;
  };
  const [[i0, i1], [j0, j1], [k0, k1]] = [range(0), range(1), range(2)];
  for (let k = Math.max(0, k0); k <= Math.min(series.slices.length - 1, k1); k++) {
    for (let j = j0; j <= j1; j++) {
      for (let i = i0; i <= i1; i++) {
        const [dx, dy, dz] = [i - middle[0], j - middle[1], k - middle[2]];
        const away = [dx * series.spacing[0], dy * series.spacing[1], dz * series.spacing[2]] as const;
        if (dot(away, away) > radiusMm * radiusMm) continue;
        found.push({ value: series.slices[k][j * series.columns + i], index: [i, j, k], away });
      }
    }
  }
  return found;
}

/** Those of the voxels that pass, reached from the middle by steps to the six neighbours. */
export function connected(voxels: readonly FoundVoxel[], passes: (value: number) => boolean): readonly FoundVoxel[] {
  const key = ([i, j, k]: Vector3) => `${i} ${j} ${k}`;
  const left = new Map(voxels.filter(({ value }) => passes(value)).map((voxel) => [key(voxel.index), voxel]));
  const nearest = [...left.values()].sort((a, b) => dot(a.away, a.away) - dot(b.away, b.away))[0];
  const reached: FoundVoxel[] = [];
  const waiting = [nearest];
  left.delete(key(nearest.index));
  for (let voxel = waiting.pop(); voxel !== undefined; voxel = waiting.pop()) {
    reached.push(voxel);
    const [i, j, k] = voxel.index;
    const neighbours: Vector3[] = [
      [i - 1, j, k],
      [i + 1, j, k],
      [i, j - 1, k],
      [i, j + 1, k],
      [i, j, k - 1],
      [i, j, k + 1],
    ];
    for (const neighbour of neighbours) {
      const next = left.get(key(neighbour));
      if (next === undefined) continue;
      left.delete(key(neighbour));
      waiting.push(next);
    }
  }
  return reached;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
