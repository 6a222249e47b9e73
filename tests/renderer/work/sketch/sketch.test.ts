import { describe, expect, it } from 'vitest';
import type { Drag } from '../../../../native-free-core/display/index.ts';
import type { Plane } from '../../../../native-free-core/geometry/index.ts';
import { isComplete, isOf, newSketch, withoutLast, withPoint } from '../../../../renderer/work/sketch/sketch.ts';
import { sketchDrag } from '../../../../renderer/work/sketch/sketchDrag.ts';
import { sketchMarkers, sketchSegments } from '../../../../renderer/work/sketch/sketchMarks.ts';

const target = { seriesInstanceUID: '1.2', stack: 0 };
const points = newSketch({ purpose: 'test', shape: 'points', target, wanted: 2 });
const outline = newSketch({ purpose: 'test', shape: 'outline', target });

/** Axial, at height 5, half a millimetre per pixel. */
const plane: Plane = {
  originMm: [-10, -20, 5],
  rowDirection: [1, 0, 0],
  columnDirection: [0, 1, 0],
  spacingMm: [0.5, 0.5],
  columns: 80,
  rows: 80,
};

const drag = (part: Partial<Drag>): Drag => ({
  phase: 'end',
  button: 0,
  from: [0, 0],
  to: [0, 0],
  fromPixel: [0, 0],
  toPixel: [0, 0],
  size: { width: 400, height: 400 },
  ...part,
});

describe('a sketch', () => {
  it('takes as many points as are wanted, and no more', () => {
    const two = withPoint(withPoint(points, [1, 2, 3], 'axial'), [4, 5, 6], 'coronal');
    expect(isComplete(two)).toBe(true);
    expect(withPoint(two, [7, 8, 9], 'axial')).toBe(two);
  });

  it('keeps an outline in the pane where it was begun, until its first point is taken back', () => {
    const begun = withPoint(outline, [1, 2, 3], 'axial');
    expect(withPoint(begun, [4, 5, 6], 'coronal')).toBe(begun);
    expect(withPoint(withoutLast(begun), [4, 5, 6], 'coronal').pointsMm).toEqual([[4, 5, 6]]);
  });

  it('knows no more of its stack than which one it is, so that a step made of it can be read again', () => {
    const facts = { ...target, slice: 3, picture: {} };
    expect(newSketch({ purpose: 'test', shape: 'path', target: facts }).target).toEqual(target);
    expect(isOf(points, target)).toBe(true);
    expect(isOf(points, { ...target, stack: 1 })).toBe(false);
  });
});

describe('the hand on a sketch', () => {
  it('puts a point where it presses, in millimetres of the patient', () => {
    expect(sketchDrag(points, plane, 'axial', drag({ toPixel: [20, 40] })).pointsMm).toEqual([[0, 0, 5]]);
  });

  it('puts none while the button is down, nor after a movement', () => {
    expect(sketchDrag(points, plane, 'axial', drag({ phase: 'start' }))).toBe(points);
    expect(sketchDrag(points, plane, 'axial', drag({ to: [9, 0] }))).toBe(points);
  });

  it('moves the point that it holds, whatever slice it lay in', () => {
    const one = withPoint(points, [0, 0, 99], 'axial');
    const moved = sketchDrag(one, plane, 'axial', drag({ phase: 'move', handle: 'point:0', toPixel: [22, 40] }));
    expect(moved.pointsMm).toEqual([[1, 0, 5]]);
    expect(sketchDrag(one, plane, 'axial', drag({ phase: 'end', handle: 'point:0' }))).toBe(one);
  });

  it('draws an outline freely, with a corner every few pixels of the screen', () => {
    let drawn = outline;
    for (let x = 0; x <= 60; x += 1) {
      drawn = sketchDrag(drawn, plane, 'axial', drag({ phase: 'move', to: [x, 0], toPixel: [x, 0] }));
    }
    // From 4 pixels on a corner at the beginning, and one each 6 pixels: 0, 6 … 60.
    expect(drawn.pointsMm).toHaveLength(11);
    expect(drawn.pointsMm[1]).toEqual([-7, -20, 5]);
  });
});

describe('a sketch on a plane', () => {
  const path = newSketch({
    ...{ purpose: 'test', shape: 'path', target },
    pointsMm: [
      [0, 0, 5],
      [5, 0, 6],
      [5, 5, 30],
    ],
  });

  it('shows each point at its pixel, fainter where it lies in another slice', () => {
    const markers = sketchMarkers(path, plane);
    expect(markers.map(({ at, label, isFaint }) => [at, label, isFaint])).toEqual([
      [[20, 40], '1', false],
      [[30, 40], '2', false],
      [[30, 50], '3', true],
    ]);
    expect(markers.map(({ handle }) => handle)).toEqual(['point:0', 'point:1', undefined]);
  });

  it('joins the points of a path, closes an outline, and leaves landmarks apart', () => {
    expect(sketchSegments(path, plane)).toHaveLength(2);
    expect(sketchSegments({ ...path, shape: 'outline' }, plane)).toHaveLength(3);
    expect(sketchSegments({ ...path, shape: 'points' }, plane)).toEqual([]);
  });

  it('calls landmarks by their names', () => {
    const named = { ...path, shape: 'points' as const, names: ['a', 'b', 'c'] };
    expect(sketchMarkers(named, plane).map(({ label }) => label)).toEqual(['a', 'b', 'c']);
  });
});
