// The keys of a sketch, before any other meaning that they have.
import type { Command } from '../keys/keyCommand.ts';
import type { Desk } from '../place/desk.ts';
import { isOf, withoutLast, withPoint } from './sketch.ts';

/** Backspace takes the last point back, Enter ends, Escape gives up, «.» puts a point at the crosshair. */
export function sketchCommand(command: Command, { sketch, active }: Desk): boolean {
  const held = sketch.get();
  if (!held) return false;
  switch (command.kind) {
    case 'reset':
      sketch.set(withoutLast(held));
      return true;
    case 'maximise':
      sketch.set({ ...held, isDone: true });
      return true;
    case 'drop':
      sketch.set(undefined);
      return true;
    case 'point': {
      const start = active.get()?.start;
      const { pane } = start ?? {};
      const isPlane = pane === 'axial' || pane === 'coronal' || pane === 'sagittal';
      if (start?.linked && isPlane && isOf(held, start)) sketch.set(withPoint(held, start.linked.centreMm, pane));
      return true;
    }
    default:
      return false;
  }
}
