// A phantom is a list of regions, painted in order: the later one covers the earlier one.
import type { Shape } from './shapes/shape.ts';
import type { Tissue } from './tissues.ts';

export interface Region {
  readonly shape: Shape;
  readonly tissue: Tissue;
}

export function fill(tissue: Tissue, ...shapes: readonly Shape[]): readonly Region[] {
  return shapes.map((shape) => ({ shape, tissue }));
}

/** The shape on the other side of the patient too: x becomes −x. */
export function bothSides(shape: Shape): readonly [Shape, Shape] {
  return [shape, mirrored(shape)];
}

export function mirrored(shape: Shape): Shape {
  const { min, max } = shape.boxMm;
  return {
    boxMm: { min: [-max[0], min[1], min[2]], max: [-min[0], max[1], max[2]] },
    depthMm: (x, y, z) => shape.depthMm(-x, y, z),
  };
}
