import type { CanvasPoint } from '../../../native-free-core/display/index.ts';

/** Angle in degrees, clockwise on the screen, from one point to another about `centre`; between −180 and 180. */
export function angleAbout(centre: CanvasPoint, from: CanvasPoint, to: CanvasPoint): number {
  const before = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  const after = Math.atan2(to[1] - centre[1], to[0] - centre[0]);
  const turned = ((after - before) * 180) / Math.PI;
  return turned > 180 ? turned - 360 : turned <= -180 ? turned + 360 : turned;
}
