import { describe, expect, it } from 'vitest';
import { newSketch, withoutLast, withPoint } from '../../../../renderer/work/sketch/sketch.ts';

const sketch = newSketch({
  purpose: 'place:threePoints',
  shape: 'points',
  target: { seriesInstanceUID: '1.2.3', stack: 0 },
  wanted: 3,
  pane: 'sagittal',
  pointsMm: [
    [1, 0, 0],
    [2, 0, 0],
    [3, 0, 0],
  ],
});

describe('a point put again', () => {
  it('takes the place of the one that was chosen, also where no more are wanted', () => {
    const after = withPoint({ ...sketch, replacing: 1 }, [9, 9, 9], 'axial');
    expect(after.pointsMm).toEqual([
      [1, 0, 0],
      [9, 9, 9],
      [3, 0, 0],
    ]);
    expect(after.replacing).toBeUndefined();
    expect(after.pane).toBe('sagittal');
  });

  it('moves the sketch to its pane when it is the first one: there the line is drawn', () => {
    expect(withPoint({ ...sketch, replacing: 0 }, [9, 9, 9], 'coronal').pane).toBe('coronal');
  });

  it('is thought better of with Backspace, and nothing is taken back', () => {
    const after = withoutLast({ ...sketch, replacing: 1 });
    expect([after.replacing, after.pointsMm]).toEqual([undefined, sketch.pointsMm]);
  });
});
