// A tilted gantry undone the wrong way: the slices stacked straight, as a program would that does not know of the tilt.
// For teaching only: it shows the distortion that the true lattice avoids.
import { cross, dot, norm, normalise, scale, subtract, type Vector3 } from '../geometry/index.ts';
import { type AnyGrid, isUneven } from './unevenVolume.ts';

/** The lattice with its slices one above the other along their normal; the first slice stays where it is. */
export function withoutTilt(grid: AnyGrid): AnyGrid {
  const normal = normalise(cross(grid.columnStep, grid.rowStep));
  const along = (step: Vector3): Vector3 => scale(normal, dot(step, normal));
  if (!isUneven(grid)) return { ...grid, sliceStep: along(grid.sliceStep) };
  const [first] = grid.sliceOriginsMm;
  const straight = grid.sliceOriginsMm.map((origin): Vector3 => {
    const step = along(subtract(origin, first));
    return [first[0] + step[0], first[1] + step[1], first[2] + step[2]];
  });
  return { ...grid, sliceOriginsMm: straight };
}

/** How far, in mm, the last slice stands off the normal through the first: 0 for a gantry that was upright. */
export function tiltShiftMm(grid: AnyGrid): number {
  return norm(subtract(lastSlice(grid), lastSlice(withoutTilt(grid))));
}

function lastSlice(grid: AnyGrid): Vector3 {
  return isUneven(grid)
    ? grid.sliceOriginsMm[grid.sliceOriginsMm.length - 1]
    : scale(grid.sliceStep, grid.dimensions[2] - 1);
}
