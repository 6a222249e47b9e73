// Shapes made of shapes: what they share, what they cover together, what one leaves of the other.
import type { PatientPoint, Vector3 } from '../../../native-free-core/geometry/index.ts';
import { type Box, everywhere, type Shape } from './shape.ts';

const farMm = 15;

/** All points on the side of the plane that `normal` (a unit vector) points away from. */
export function halfSpace(pointOnPlane: PatientPoint, outwardNormal: Vector3): Shape {
  const [nx, ny, nz] = outwardNormal;
  const offset = nx * pointOnPlane[0] + ny * pointOnPlane[1] + nz * pointOnPlane[2];
  return { boxMm: everywhere, depthMm: (x, y, z) => offset - (nx * x + ny * y + nz * z) };
}

export function intersection(...shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes;
  const boxMm = shapes.map((shape) => shape.boxMm).reduce(sharedBox);
  return {
    boxMm,
    depthMm(x, y, z) {
      let depth = first.depthMm(x, y, z);
      for (const other of others) {
        // Far outside one of them is outside for good.
        if (depth < -farMm) return depth;
        const next = other.depthMm(x, y, z);
        if (next < depth) depth = next;
      }
      return depth;
    },
  };
}

export function difference(shape: Shape, removed: Shape): Shape {
  return {
    boxMm: shape.boxMm,
    depthMm: (x, y, z) => Math.min(shape.depthMm(x, y, z), -removed.depthMm(x, y, z)),
  };
}

/** The shapes together, their meeting rounded over about `roundingMm`. */
export function union(shapes: readonly Shape[], roundingMm = 0): Shape {
  const [first, ...others] = shapes;
  return {
    boxMm: shapes.map((shape) => shape.boxMm).reduce(commonBox),
    depthMm(x, y, z) {
      let depth = first.depthMm(x, y, z);
      for (const other of others) depth = roundedMaximum(depth, other.depthMm(x, y, z), roundingMm);
      return depth;
    },
  };
}

/** The same shape with its surface moved inwards; a negative amount lets it grow. */
export function inset(shape: Shape, amountMm: number): Shape {
  const { min, max } = shape.boxMm;
  return {
    boxMm: {
      min: [min[0] + amountMm, min[1] + amountMm, min[2] + amountMm],
      max: [max[0] - amountMm, max[1] - amountMm, max[2] - amountMm],
    },
    depthMm: (x, y, z) => shape.depthMm(x, y, z) - amountMm,
  };
}

function roundedMaximum(a: number, b: number, roundingMm: number): number {
  const overlap = roundingMm - Math.abs(a - b);
  const larger = a > b ? a : b;
  return overlap > 0 ? larger + (overlap * overlap) / (4 * roundingMm) : larger;
}

function sharedBox(a: Box, b: Box): Box {
  return {
    min: [Math.max(a.min[0], b.min[0]), Math.max(a.min[1], b.min[1]), Math.max(a.min[2], b.min[2])],
    max: [Math.min(a.max[0], b.max[0]), Math.min(a.max[1], b.max[1]), Math.min(a.max[2], b.max[2])],
  };
}

function commonBox(a: Box, b: Box): Box {
  return {
    min: [Math.min(a.min[0], b.min[0]), Math.min(a.min[1], b.min[1]), Math.min(a.min[2], b.min[2])],
    max: [Math.max(a.max[0], b.max[0]), Math.max(a.max[1], b.max[1]), Math.max(a.max[2], b.max[2])],
  };
}
