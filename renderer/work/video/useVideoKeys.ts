// The keys of the place, while a video is the active frame: Space plays, arrows go frame by frame, as in a stack.
import { useEffect, useRef } from 'react';
import { commandOfKey, takesKeys } from '../keys/keyCommand.ts';

export interface VideoHand {
  toggle(): void;
  /** Stops, and goes on by so many frames. */
  step(by: number): void;
  goTo(seconds: number): void;
  toEnd(end: 'first' | 'last'): void;
}

export function useVideoKeys(isActive: boolean, hand: VideoHand): void {
  const latest = useRef(hand);
  latest.current = hand;
  useEffect(() => {
    if (!isActive) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || takesKeys(event.target) || isOfButton(event)) return;
      const command = commandOfKey(event);
      if (command?.kind === 'cine') latest.current.toggle();
      else if (command?.kind === 'slices') latest.current.step(command.by);
      else if (command?.kind === 'sliceEnd') latest.current.toEnd(command.end);
      else return;
      event.preventDefault();
    };
    // Before the keys of the place, which leave alone what is prevented.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isActive]);
}

/** Space on a button presses it. */
function isOfButton({ key, target }: KeyboardEvent): boolean {
  return key === ' ' && target instanceof Element && target.closest('button, a') !== null;
}
