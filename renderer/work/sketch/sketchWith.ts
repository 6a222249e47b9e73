import type { Drag } from '../../../native-free-core/display/index.ts';
import type { DragStart } from '../panes/dragStep.ts';
import type { Desk } from '../place/desk.ts';
import { isOf } from './sketch.ts';
import { sketchDrag } from './sketchDrag.ts';

/**
 * With a sketch in hand the left button puts and moves its points; the crosshair's own handles keep their use. True when
 * the gesture was the sketch's.
 */
export function sketchWith({ sketch }: Desk, start: DragStart, gesture: Drag): boolean {
  const held = sketch.get();
  const { pane, linked } = start;
  const isForPoints = gesture.button === 0 && (gesture.handle ?? 'point').startsWith('point');
  if (!held || !isForPoints || !linked || !isOf(held, start)) return false;
  if (pane !== 'axial' && pane !== 'coronal' && pane !== 'sagittal') return false;
  const next = sketchDrag(held, linked.plane, pane, gesture);
  if (next !== held) sketch.set(next);
  return true;
}
