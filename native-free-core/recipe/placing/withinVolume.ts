// Planes that were found are held to the volume: a crosshair beside it would leave three empty pictures.
import { add, dot, type PatientPoint, patientToVoxel, scale, subtract, type Vector3 } from '../../geometry/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { type AnyGrid, gridCorners } from '../../volume/index.ts';
import { axisOfPane } from './facing.ts';
import type { Placement } from './placement.ts';
import type { PlacingProblem } from './placingProblem.ts';

/**
 * The same planes; the crosshair, where it lies beside the volume, in the middle of what the plane that was asked for cuts
 * from it. A plane that cuts nothing is refused, with how far it passes.
 */
export function withinVolume(placement: Placement, grid: AnyGrid): Outcome<Placement, PlacingProblem> {
  const corners = eightCorners(grid);
  const normal = placement.axes[axisOfPane[placement.pane]];
  const heights = corners.map((corner) => dot(subtract(corner, placement.centreMm), normal));
  const distanceMm = Math.max(Math.min(...heights), -Math.max(...heights));
  if (distanceMm > 0) return fail({ kind: 'planeMissesSeries', distanceMm });
  if (isWithin(corners, placement.centreMm)) return succeed(placement);
  return succeed({ ...placement, centreMm: middleOfCut(corners, heights) });
}

/** Of the first and the last slice, numbered by bits: column, row, slice. */
function eightCorners(grid: AnyGrid): readonly PatientPoint[] {
  const corners = gridCorners(grid);
  return [...corners.slice(0, 4), ...corners.slice(-4)];
}

/** In the box that the first corner and its three neighbours span. */
function isWithin(corners: readonly PatientPoint[], point: PatientPoint): boolean {
  const [origin] = corners;
  const edge = (corner: PatientPoint): Vector3 => subtract(corner, origin);
  const shares = patientToVoxel(
    {
      dimensions: [2, 2, 2],
      originMm: origin,
      columnStep: edge(corners[1]),
      rowStep: edge(corners[2]),
      sliceStep: edge(corners[4]),
    },
    point,
  );
  return shares.every((share) => share >= -roundingShare && share <= 1 + roundingShare);
}

/** A point on a face must not fall outside by rounding. */
const roundingShare = 1e-9;

/** Of the points where the plane meets the twelve edges: two corners of an edge differ in one bit of their number. */
function middleOfCut(corners: readonly PatientPoint[], heights: readonly number[]): PatientPoint {
  const met: PatientPoint[] = [];
  for (let from = 0; from < 8; from += 1) {
    for (const bit of [1, 2, 4]) {
      const to = from | bit;
      if (to === from || heights[from] * heights[to] > 0 || heights[from] === heights[to]) continue;
      const share = heights[from] / (heights[from] - heights[to]);
      met.push(add(corners[from], scale(subtract(corners[to], corners[from]), share)));
    }
  }
  return scale(met.reduce(add), 1 / met.length);
}
