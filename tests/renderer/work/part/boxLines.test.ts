import { describe, expect, it } from 'vitest';
import type { Plane } from '../../../../native-free-core/geometry/index.ts';
import type { CropBox } from '../../../../native-free-core/volume/index.ts';
import { boxMarkers, boxSegments, withLength, withMovedFace } from '../../../../renderer/work/part/boxLines.ts';

const box: CropBox = {
  centreMm: [10, 20, 30],
  axes: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  halfLengthsMm: [5, 6, 7],
};

const axial: Plane = {
  originMm: [0, 0, 30],
  rowDirection: [1, 0, 0],
  columnDirection: [0, 1, 0],
  spacingMm: [1, 1],
  columns: 40,
  rows: 40,
};

describe('a crop box on a plane', () => {
  it('is drawn by its twelve edges', () => {
    const segments = boxSegments(box, axial);
    expect(segments).toHaveLength(12);
    expect(segments.map(({ from }) => from)).toContainEqual([5, 14]);
    expect(segments.map(({ to }) => to)).toContainEqual([15, 26]);
  });

  it('has a grip on the faces that are seen from the side, none on those looked at', () => {
    expect(boxMarkers(box, axial).map(({ handle, at }) => [handle, at])).toEqual([
      ['crop:0:-1', [5, 20]],
      ['crop:0:1', [15, 20]],
      ['crop:1:-1', [10, 14]],
      ['crop:1:1', [10, 26]],
    ]);
  });

  it('moves one face with the hand; the face opposite stays where it was', () => {
    const moved = withMovedFace(box, 0, 1, [4, 100, 0]);
    expect(moved).toMatchObject({ centreMm: [12, 20, 30], halfLengthsMm: [7, 6, 7] });
    expect(moved.centreMm[0] - moved.halfLengthsMm[0]).toBe(5);
    const other = withMovedFace(box, 1, -1, [0, 3, 0]);
    expect(other).toMatchObject({ centreMm: [10, 21.5, 30], halfLengthsMm: [5, 4.5, 7] });
  });

  it('never turns inside out', () => {
    const crushed = withMovedFace(box, 2, 1, [0, 0, -500]);
    expect(crushed.halfLengthsMm[2]).toBe(0.5);
    expect(crushed.centreMm[2] - crushed.halfLengthsMm[2]).toBeCloseTo(23, 9);
  });

  it('takes a typed length about its middle', () => {
    expect(withLength(box, 2, 50)).toEqual({ ...box, halfLengthsMm: [5, 6, 25] });
  });
});
