import { describe, expect, it } from 'vitest';
import { drawPlaneLine } from '../../../renderer/viewport/crosshair.ts';

/** Ten CSS pixels per picture pixel; pixels of 2 mm. */
const transform = [10, 0, 0, 10, 0, 0] as const;
const spacingMm = [2, 2] as const;
const size = { width: 400, height: 300 };
const level = { name: 'coronal', colour: '#fff', direction: [1, 0], slabThicknessMm: 0 } as const;

describe('the line of another plane', () => {
  it('leaves a gap about the crosshair, so that what is aimed at is seen', () => {
    const { halves } = drawPlaneLine(level, [20, 15], spacingMm, transform, size);
    expect(halves[0][0]).toEqual([214, 150]);
    expect(halves[1][0]).toEqual([186, 150]);
    expect(halves[0][1][0]).toBeGreaterThan(400);
    expect(halves[1][1][0]).toBeLessThan(0);
  });

  it('draws the faces of a slab at half its thickness on either side', () => {
    const { slabEdges } = drawPlaneLine({ ...level, slabThicknessMm: 12 }, [20, 15], spacingMm, transform, size);
    // 6 mm = 3 pixels of 2 mm = 30 CSS pixels.
    expect(slabEdges.map(([from]) => from[1]).sort()).toEqual([120, 180]);
    expect(drawPlaneLine(level, [20, 15], spacingMm, transform, size).slabEdges).toEqual([]);
  });

  it('keeps its handles inside the frame when the crosshair is near an edge', () => {
    const { turnHandles } = drawPlaneLine(level, [36, 15], spacingMm, transform, size);
    expect(turnHandles[0]).toEqual([384, 150]);
    expect(turnHandles[1][0]).toBeCloseTo(360 - 108, 9);
  });

  it('follows millimetres, not pixels, where these are not square', () => {
    const slanted = { ...level, direction: [Math.SQRT1_2, Math.SQRT1_2] } as const;
    const { turnHandles } = drawPlaneLine(slanted, [20, 15], [1, 2], [10, 0, 0, 5, 0, 0], size);
    // 45° in the patient: as many millimetres across as down; both are 5 CSS pixels here.
    expect(turnHandles[0][0] - 200).toBeCloseTo(turnHandles[0][1] - 75, 9);
  });
});
