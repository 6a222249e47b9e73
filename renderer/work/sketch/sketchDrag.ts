// What a drag in a linked plane does to the sketch: a press puts a point, a drag of a point moves it, a drag of an outline
// draws it freely. Pure.
import type { Drag } from '../../../native-free-core/display/index.ts';
import { norm, type Plane, pixelToPatient, subtract } from '../../../native-free-core/geometry/index.ts';
import type { PlanePane } from '../../../native-free-core/recipe/index.ts';
import { type Sketch, withMovedPoint, withPoint } from './sketch.ts';

/** A press that moved less, in CSS pixels, is a press. */
const stillPixels = 4;

/** An outline drawn by a moving hand has a corner every so many CSS pixels. */
const outlineStepPixels = 6;

export function sketchDrag(sketch: Sketch, plane: Plane, pane: PlanePane, drag: Drag): Sketch {
  const pointMm = pixelToPatient(plane, drag.toPixel);
  const taken = /^point:(\d+)$/.exec(drag.handle ?? '')?.[1];
  if (taken !== undefined) return drag.phase === 'move' ? withMovedPoint(sketch, Number(taken), pointMm) : sketch;
  if (sketch.shape === 'outline' && drag.phase === 'move' && !isStill(drag)) {
    return withFreeCorner(sketch, plane, pane, drag);
  }
  return drag.phase === 'end' && isStill(drag) ? withPoint(sketch, pointMm, pane) : sketch;
}

/** A press, not a movement. */
export function isStill({ from, to }: Pick<Drag, 'from' | 'to'>): boolean {
  return Math.hypot(to[0] - from[0], to[1] - from[1]) < stillPixels;
}

function withFreeCorner(sketch: Sketch, plane: Plane, pane: PlanePane, drag: Drag): Sketch {
  const begun = sketch.pointsMm.length === 0 ? withPoint(sketch, pixelToPatient(plane, drag.fromPixel), pane) : sketch;
  const last = begun.pointsMm[begun.pointsMm.length - 1];
  const pointMm = pixelToPatient(plane, drag.toPixel);
  return norm(subtract(pointMm, last)) < outlineStepPixels * cssPixelMm(plane, drag)
    ? begun
    : withPoint(begun, pointMm, pane);
}

/** Millimetres of one CSS pixel, from the drag itself. */
function cssPixelMm(plane: Plane, drag: Drag): number {
  const pixels = Math.hypot(drag.to[0] - drag.from[0], drag.to[1] - drag.from[1]);
  const mm = norm(subtract(pixelToPatient(plane, drag.toPixel), pixelToPatient(plane, drag.fromPixel)));
  return pixels > 0 ? mm / pixels : 0;
}
