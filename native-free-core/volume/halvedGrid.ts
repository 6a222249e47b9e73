// The lattice of a volume whose pictures are kept at half their columns and rows.
import { add, scale, type Vector3 } from '../geometry/index.ts';
import { type AnyGrid, isUneven } from './unevenVolume.ts';

/** Each new voxel is the middle of four: the first one lies half a voxel in, the next ones two voxels apart. */
export function halvedGrid<Grid extends AnyGrid>(grid: Grid): Grid {
  const { columnStep, rowStep, dimensions } = grid;
  const half = scale(add(columnStep, rowStep), 0.5);
  const inward = (origin: Vector3) => add(origin, half);
  const places = isUneven(grid)
    ? { sliceOriginsMm: grid.sliceOriginsMm.map(inward) }
    : { originMm: inward(grid.originMm) };
  return {
    ...grid,
    ...places,
    dimensions: [Math.floor(dimensions[0] / 2), Math.floor(dimensions[1] / 2), dimensions[2]],
    columnStep: scale(columnStep, 2),
    rowStep: scale(rowStep, 2),
  };
}
