import { describe, expect, it, vi } from 'vitest';
import type { Drag } from '../../../../native-free-core/display/index.ts';
import { stateOf } from '../../../../native-free-core/recipe/index.ts';
import { planeFrame } from '../../../../renderer/work/panes/planeFrame.ts';
import type { Desk } from '../../../../renderer/work/place/desk.ts';
import { createValueStore } from '../../../../renderer/work/place/valueStore.ts';
import { newSketch, type Sketch } from '../../../../renderer/work/sketch/sketch.ts';
import { sketchWith } from '../../../../renderer/work/sketch/sketchWith.ts';
import { recipeOf } from '../../../recipe/stepsOf.ts';
import { grid, seriesInstanceUID, stack } from '../reformat/planes/planesDesk.tsx';

const slot = { seriesInstanceUID, stack: 0, pane: 'axial' } as const;
const start = { ...planeFrame(stateOf(recipeOf()), slot, 'axial', stack, grid).start, window: undefined };

const deskWith = () => {
  const sketch = createValueStore<Sketch | undefined>(
    newSketch({ purpose: 'place:threePoints', shape: 'points', target: { seriesInstanceUID, stack: 0 }, wanted: 3 }),
  );
  const drop = vi.fn();
  return { desk: { sketch, hand: { drop } } as unknown as Desk, sketch, drop };
};

// In the middle of the picture, where the crosshair is: pixel (100, 100) is the patient's (0, 0, 0).
const gesture = (part: Partial<Drag>): Drag => ({
  phase: 'end',
  button: 0,
  from: [200, 200],
  to: [200, 200],
  fromPixel: [100, 100],
  toPixel: [100, 100],
  size: { width: 400, height: 400 },
  ...part,
});

describe('a press on the middle of the crosshair', () => {
  it('puts a point there, and moves nothing', () => {
    const { desk, sketch, drop } = deskWith();
    expect(sketchWith(desk, start, gesture({ phase: 'start', handle: 'move' }))).toBe(false);
    expect(sketchWith(desk, start, gesture({ handle: 'move', to: [202, 201], toPixel: [101, 100.5] }))).toBe(true);
    expect(sketch.get()?.pointsMm).toEqual([[1, 0.5, 0]]);
    expect(drop).toHaveBeenCalledOnce();
  });

  it('that goes on to move the crosshair is the crosshair’s', () => {
    const { desk, sketch } = deskWith();
    expect(sketchWith(desk, start, gesture({ handle: 'move', to: [230, 200], toPixel: [115, 100] }))).toBe(false);
    expect(sketch.get()?.pointsMm).toEqual([]);
  });

  it('leaves the other handles their use', () => {
    const { desk, sketch } = deskWith();
    for (const handle of ['turn:coronal', 'slab:sagittal']) {
      expect(sketchWith(desk, start, gesture({ handle }))).toBe(false);
    }
    expect(sketch.get()?.pointsMm).toEqual([]);
  });
});
