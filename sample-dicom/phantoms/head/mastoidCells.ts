// Small air cells in the mastoid and in the ethmoid, strewn with a seed.
import { createDraws } from '../../hash.ts';
import { bothSides, fill, type Region } from '../region.ts';
import { ellipsoid } from '../shapes/ellipsoid.ts';

/** About `count` cells on each side inside a box around `centre`. */
export function airCells(
  seed: number,
  count: number,
  centre: readonly [number, number, number],
  halfMm: readonly [number, number, number],
  largestMm: number,
): readonly Region[] {
  const draw = createDraws(seed);
  const within = (axis: 0 | 1 | 2) => centre[axis] + (2 * draw() - 1) * halfMm[axis];
  const cells = Array.from({ length: count }, () => {
    const radius = () => largestMm * (0.45 + 0.55 * draw());
    return ellipsoid([within(0), within(1), within(2)], [radius(), radius(), radius()]);
  });
  return cells.flatMap((cell) => fill('air', ...bothSides(cell)));
}

export const mastoidCells: readonly Region[] = airCells(411, 46, [62, 28, -44], [7, 8, 15], 2.6);
