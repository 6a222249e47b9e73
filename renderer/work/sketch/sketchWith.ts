import type { Drag } from '../../../native-free-core/display/index.ts';
import type { DragStart } from '../panes/dragStep.ts';
import type { Desk } from '../place/desk.ts';
import { isOf } from './sketch.ts';
import { isStill, sketchDrag } from './sketchDrag.ts';

/**
 * With a sketch in hand the left button puts and moves its points; the crosshair's own handles keep their use, but for a
 * press on its middle that does not move it: what one looks for often lies just there. True when the gesture was the
 * sketch's.
 */
export function sketchWith({ sketch, hand }: Desk, start: DragStart, gesture: Drag): boolean {
  const held = sketch.get();
  const { pane, linked } = start;
  const isOnMiddle = gesture.handle === 'move' && gesture.phase === 'end' && isStill(gesture);
  const isForPoints = gesture.button === 0 && (isOnMiddle || (gesture.handle ?? 'point').startsWith('point'));
  if (!held || !isForPoints || !linked || !isOf(held, start)) return false;
  if (pane !== 'axial' && pane !== 'coronal' && pane !== 'sagittal') return false;
  // A hair's breadth of a movement is not kept.
  if (isOnMiddle) hand.drop();
  const next = sketchDrag(held, linked.plane, pane, gesture);
  if (next !== held) sketch.set(next);
  return true;
}
