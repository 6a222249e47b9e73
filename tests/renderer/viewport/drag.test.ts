import { describe, expect, it } from 'vitest';
import type { Drag } from '../../../native-free-core/display/index.ts';
import { trackDrag } from '../../../renderer/viewport/drag.ts';

function tracked() {
  const heard: Drag[] = [];
  let scale = 0.5;
  const frame = {
    size: () => ({ width: 100, height: 80 }),
    pixelMap: () => {
      const held = scale;
      return ([x, y]: readonly [number, number]) => [x * held, y * held] as const;
    },
  };
  const tracker = trackDrag(frame, (drag) => heard.push(drag));
  return {
    heard,
    tracker,
    zoom(to: number) {
      scale = to;
    },
  };
}

describe('a drag in a frame', () => {
  it('begins, goes on and ends, told in CSS pixels and in pixels of the picture', () => {
    const { heard, tracker } = tracked();
    tracker.start(1, 0, 'turn:coronal', [10, 20]);
    tracker.move(1, [30, 20]);
    tracker.end(1, 0, [50, 20]);
    expect(heard.map(({ phase, to, toPixel, handle }) => [phase, to, toPixel, handle])).toEqual([
      ['start', [10, 20], [5, 10], 'turn:coronal'],
      ['move', [30, 20], [15, 10], 'turn:coronal'],
      ['end', [50, 20], [25, 10], 'turn:coronal'],
    ]);
  });

  it('tells places in the picture as it lay at the start, though the picture moves under the hand', () => {
    const { heard, tracker, zoom } = tracked();
    tracker.start(1, 0, undefined, [10, 10]);
    zoom(0.25);
    tracker.move(1, [20, 20]);
    expect(heard.at(-1)?.toPixel).toEqual([10, 10]);
  });

  it('does not hear other pointers and buttons until it has ended', () => {
    const { heard, tracker } = tracked();
    tracker.start(1, 0, undefined, [0, 0]);
    tracker.start(2, 2, undefined, [0, 0]);
    expect(tracker.move(2, [9, 9])).toBe(false);
    tracker.end(1, 2, [5, 5]);
    expect(heard.map(({ phase }) => phase)).toEqual(['start']);
  });

  it('can be given up: the hand is told to be back where it began', () => {
    const { heard, tracker } = tracked();
    tracker.start(1, 0, undefined, [3, 4]);
    tracker.move(1, [30, 40]);
    expect(tracker.cancel()).toBe(true);
    expect(heard.at(-1)).toMatchObject({ phase: 'cancel', to: [3, 4] });
    expect(tracker.cancel()).toBe(false);
    expect(tracker.move(1, [0, 0])).toBe(false);
  });
});
