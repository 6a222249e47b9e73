// A plane through measured points, and the half way between a disc's two end plates.
import { dot, normalise, type Vector3 } from '../../native-free-core/geometry/index.ts';
import { type FoundVoxel, mean } from './seriesVoxels.ts';

/** Least squares: the place along the slices' normal as a function of the two other directions. */
export function fitPlane(points: readonly Vector3[]): FittedPlane {
  const middle = [0, 1, 2].map((k) => mean(points.map((point) => point[k]))) as unknown as Vector3;
  const moment = (a: number, b: number) => mean(points.map((point) => (point[a] - middle[a]) * (point[b] - middle[b])));
  const [xx, xy, yy, xz, yz] = [moment(0, 0), moment(0, 1), moment(1, 1), moment(0, 2), moment(1, 2)];
  const determinant = xx * yy - xy * xy;
  const slopeX = (xz * yy - yz * xy) / determinant;
  const slopeY = (yz * xx - xz * xy) / determinant;
  const normal = normalise([-slopeX, -slopeY, 1]);
  return { normal, offsetMm: dot(middle, normal) };
}

export interface FittedPlane {
  readonly normal: Vector3;
  readonly offsetMm: number;
}

/** In every column of voxels: half way between the bright end plates under and over a rough plane. */
export function betweenEndPlates(
  voxels: readonly FoundVoxel[],
  rough: FittedPlane,
  thicknessMm: number,
): readonly Vector3[] {
  const columns = Map.groupBy(voxels, ({ index: [i, j] }) => `${i} ${j}`);
  return [...columns.values()].flatMap((column) => {
    const plate = (way: 1 | -1) => {
      const side = column
        .map(({ away, value }) => ({ away, value, over: way * (dot(away, rough.normal) - rough.offsetMm) }))
        .filter(({ over }) => over > 1 && over < thicknessMm / 2 + 5);
      const weights = side.map(({ value }) => Math.max(0, value - 300));
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return sum === 0 ? Number.NaN : side.reduce((total, { away }, k) => total + away[2] * weights[k], 0) / sum;
    };
    const height = (plate(1) + plate(-1)) / 2;
    const [x, y] = column[0].away;
    return Number.isNaN(height) ? [] : [[x, y, height] as const];
  });
}
