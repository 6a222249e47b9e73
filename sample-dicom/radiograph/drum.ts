// The body of a vertebra for a radiograph: an upright elliptic cylinder cut by the planes of the discs below and above.
import { dot } from '../../native-free-core/geometry/index.ts';
import type { DiscPlane, DiscRadii } from '../phantoms/shapes/inclinedDisc.ts';
import { boxAround } from '../phantoms/shapes/shape.ts';
import { clip, type Solid, solve } from './solid.ts';

const endless = 1e6;

export function drum(below: DiscPlane, above: DiscPlane, [across, deep]: DiscRadii, shrinkMm = 0): Solid {
  const x = (below.centreMm[0] + above.centreMm[0]) / 2;
  const y = (below.centreMm[1] + above.centreMm[1]) / 2;
  const [a, b] = [across - shrinkMm, deep - shrinkMm];
  const floor = dot(below.centreMm, below.normal) + below.thicknessMm / 2 + shrinkMm;
  const ceiling = dot(above.centreMm, above.normal) - above.thicknessMm / 2 - shrinkMm;
  return {
    boxMm: boxAround([below.centreMm, above.centreMm], across),
    pass(ray, passage) {
      const { source, dx, dy, dz } = ray;
      const [px, py] = [(source[0] - x) / a, (source[1] - y) / b];
      const [ex, ey] = [dx / a, dy / b];
      solve(ex * ex + ey * ey, px * ex + py * ey, px * px + py * py - 1, passage);
      const direction = [dx, dy, dz] as const;
      clip(passage, dot(source, below.normal) - floor, dot(direction, below.normal), endless);
      clip(passage, ceiling - dot(source, above.normal), -dot(direction, above.normal), endless);
    },
  };
}
