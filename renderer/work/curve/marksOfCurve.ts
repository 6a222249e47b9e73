// The letters around the unrolled picture: its ends say where the path begins and ends, seen from its middle.
import {
  type Letters,
  marksOfSides,
  noMarks,
  type OrientationMarks,
  type PictureView,
} from '../../../native-free-core/display/index.ts';
import { dot, normalise, scale, subtract, type Vector3 } from '../../../native-free-core/geometry/index.ts';
import { type Curve, curveFrame } from '../../../native-free-core/recipe/index.ts';

export function marksOfCurve(curve: Curve, view: PictureView, letters: Letters): OrientationMarks {
  const frame = curveFrame(curve, 2);
  if (!frame) return noMarks;
  const { pointsMm } = frame.path;
  const middle = Math.floor(pointsMm.length / 2);
  const down = frame.downs[middle];
  const seen = (point: number): Vector3 => {
    const away = subtract(pointsMm[point], pointsMm[middle]);
    return normalise(subtract(away, scale(down, dot(away, down))));
  };
  const sides = { left: seen(0), right: seen(pointsMm.length - 1), top: scale(down, -1), bottom: down };
  return marksOfSides(sides, view, letters);
}
