// Turning directions, for the hands of a person on the screen. Not for the pixel road: sine and cosine differ between engines in
// their last bits, so what a recipe keeps is the turned vector itself, never the angle.
import { add, cross, dot, scale, type Vector3 } from './vector.ts';

/** Rodrigues' formula: `vector` turned by `angleDeg` about the unit vector `axisUnit`, right-handed. */
export function rotateAbout(vector: Vector3, axisUnit: Vector3, angleDeg: number): Vector3 {
  const angle = (angleDeg * Math.PI) / 180;
  const along = scale(axisUnit, dot(axisUnit, vector) * (1 - Math.cos(angle)));
  return add(add(scale(vector, Math.cos(angle)), scale(cross(axisUnit, vector), Math.sin(angle))), along);
}

/** Degrees between a direction and each axis of the patient [left, posterior, head], 0 to 90: the way along it does not count. */
export function anglesToPatientAxes(direction: Vector3): readonly [number, number, number] {
  const length = Math.hypot(...direction);
  const angle = (component: number) => {
    const others = Math.sqrt(Math.max(0, length * length - component * component));
    return (Math.atan2(others, Math.abs(component)) * 180) / Math.PI;
  };
  return [angle(direction[0]), angle(direction[1]), angle(direction[2])];
}
