// What the keys and buttons of the place do to a video, while one is the active frame: as to a stack, frame by frame.
import type { Command } from '../keys/keyCommand.ts';

export interface VideoHand {
  toggle(): void;
  /** Stops, and goes on by so many frames. */
  step(by: number): void;
  goTo(seconds: number): void;
  toEnd(end: 'first' | 'last'): void;
}

/** False when the command means nothing to a video. */
export function commandVideo(command: Command, hand: VideoHand): boolean {
  if (command.kind === 'cine') hand.toggle();
  else if (command.kind === 'slices') hand.step(command.by);
  else if (command.kind === 'sliceEnd') hand.toEnd(command.end);
  else return false;
  return true;
}
