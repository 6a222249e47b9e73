import { describe, expect, it } from 'vitest';
import type { Drag } from '../../../native-free-core/display/index.ts';
import { fittedView } from '../../../native-free-core/display/index.ts';
import type { VolumeGrid } from '../../../native-free-core/geometry/index.ts';
import { initialAxes, linkedPlanes } from '../../../native-free-core/recipe/index.ts';
import { type DragStart, dragStep, scrolled } from '../../../renderer/work/panes/dragStep.ts';

import { nearestInVolume } from '../../../renderer/work/panes/nearestInVolume.ts';

const grid: VolumeGrid = {
  dimensions: [41, 31, 21],
  originMm: [-20, -15, 100],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 2],
};
const centreMm = [0, 0, 120] as const;
const planes = linkedPlanes({ grid, centreMm, axes: initialAxes });

function planeStart(pane: 'axial' | 'coronal' | 'sagittal'): DragStart {
  const plane = planes[pane];
  const picture = { columns: plane.columns, rows: plane.rows, spacingMm: plane.spacingMm };
  return {
    seriesInstanceUID: '1.2',
    stack: 0,
    pane,
    picture,
    view: fittedView(picture),
    window: { center: 40, width: 300, function: 'LINEAR' },
    isWhole: true,
    linked: { plane, grid, centreMm, axes: initialAxes, stepMm: 1, slabMode: () => 'mean' },
    slice: 0,
    sliceCount: 21,
  };
}

const stackStart: DragStart = { ...planeStart('axial'), pane: 'stack', linked: undefined, slice: 5, sliceCount: 21 };

const drag = (part: Partial<Drag>): Drag => ({
  phase: 'move',
  button: 0,
  from: [0, 0],
  to: [0, 0],
  fromPixel: [0, 0],
  toPixel: [0, 0],
  size: { width: 400, height: 400 },
  ...part,
});

describe('a drag becomes one step', () => {
  it('windows the three linked planes together, and a stack for itself', () => {
    const moved = drag({ to: [100, 0] });
    expect(dragStep('window', planeStart('axial'), moved)).toEqual({
      kind: 'step',
      step: {
        kind: 'window',
        target: { seriesInstanceUID: '1.2', stack: 0, pane: 'planes' },
        center: 40,
        width: 400,
        function: 'LINEAR',
      },
    });
    expect(dragStep('window', stackStart, moved)).toMatchObject({ step: { target: { pane: 'stack' } } });
  });

  it('decides nothing by a press that did not move, except where a crosshair is put', () => {
    expect(dragStep('window', planeStart('axial'), drag({}))).toBeUndefined();
    expect(dragStep('pan', stackStart, drag({}))).toBeUndefined();
    expect(dragStep('crosshair', planeStart('axial'), drag({ toPixel: [30, 20] }))).toMatchObject({
      step: { kind: 'crosshair', centreMm: [10, 5, 120] },
    });
  });

  it('stops the crosshair at the faces of the volume', () => {
    const outside = dragStep('crosshair', planeStart('axial'), drag({ toPixel: [-50, 20] }));
    expect(outside).toMatchObject({ step: { centreMm: [-20, 5, 120] } });
  });

  it('moves the crosshair by as much as the hand when it is taken at its centre', () => {
    const moved = drag({ handle: 'move', to: [1, 1], fromPixel: [21, 16], toPixel: [24, 12] });
    expect(dragStep('window', planeStart('axial'), moved)).toMatchObject({
      step: { kind: 'crosshair', centreMm: [3, -4, 120] },
    });
  });

  it('turns the planes clockwise with the hand, about the crosshair, by the angle in the patient', () => {
    const start = planeStart('sagittal');
    // The crosshair is at column 15, row 20 of the sagittal picture.
    const turned = drag({ handle: 'turn:axial', fromPixel: [25, 20], toPixel: [25, 30] });
    const result = dragStep('zoom', start, turned);
    expect(result).toMatchObject({
      step: { kind: 'turnPlanes', about: 'sagittal', angleDeg: 45, target: { pane: 'planes' } },
    });
  });

  it('draws out a slab by its handle: twice the distance from the plane, to half a millimetre', () => {
    const drawn = drag({ handle: 'slab:coronal', toPixel: [5, 20.1] });
    // Row 20.1 of the axial picture lies 5.1 mm from the coronal plane.
    expect(dragStep('crosshair', planeStart('axial'), drawn)).toMatchObject({
      step: { kind: 'slab', target: { pane: 'coronal' }, thicknessMm: 10, mode: 'mean' },
    });
  });

  it('takes no handle with the right button: it always windows', () => {
    const moved = drag({ button: 2, handle: 'move', to: [30, 0] });
    expect(dragStep('window', planeStart('axial'), moved)).toMatchObject({ step: { kind: 'window' } });
  });

  it('pans and zooms the one frame', () => {
    const panned = dragStep('pan', planeStart('coronal'), drag({ to: [40, 0] }));
    expect(panned).toMatchObject({ step: { kind: 'displayedArea', zoom: 1, target: { pane: 'coronal' } } });
    const zoomed = dragStep('zoom', planeStart('coronal'), drag({ to: [0, -150] }));
    expect(zoomed).toMatchObject({ step: { kind: 'displayedArea', zoom: 2 } });
  });
});

describe('going through slices', () => {
  it('goes from frame to frame in a stack, and stops at both ends', () => {
    expect(scrolled(stackStart, 3)).toEqual({ kind: 'slice', slice: 8 });
    expect(scrolled(stackStart, -99)).toEqual({ kind: 'slice', slice: 0 });
    expect(scrolled(stackStart, 99)).toEqual({ kind: 'slice', slice: 20 });
  });

  it('moves the crosshair along the normal in a linked plane, by the smallest voxel spacing', () => {
    expect(scrolled(planeStart('axial'), 4)).toMatchObject({ step: { kind: 'crosshair', centreMm: [0, 0, 124] } });
    expect(scrolled(planeStart('coronal'), 2)).toMatchObject({ step: { centreMm: [0, 2, 120] } });
  });
});

describe('the nearest point of a volume', () => {
  it('is the point itself inside, and on a face outside', () => {
    expect(nearestInVolume(grid, [1.5, 2.5, 111])).toEqual([1.5, 2.5, 111]);
    expect(nearestInVolume(grid, [99, 2.5, 0])).toEqual([20, 2.5, 100]);
  });

  it('stays in the box of slices that are unevenly spaced', () => {
    const { dimensions, columnStep, rowStep } = grid;
    const uneven = {
      dimensions: [dimensions[0], dimensions[1], 2],
      columnStep,
      rowStep,
      sliceOriginsMm: [
        [-20, -15, 100],
        [-20, -15, 107],
      ],
    } as const;
    expect(nearestInVolume(uneven, [0, 0, 120])).toEqual([0, 0, 107]);
  });
});

describe('a drag over a curve or a crop box', () => {
  const along = { positionMm: 30, lengthMm: 100, stepMm: 1, pixelMm: 0.5 };
  const curved: DragStart = { ...planeStart('axial'), pane: 'curved', linked: undefined, along };
  const sectionAt = (result: ReturnType<typeof dragStep>) =>
    result?.kind === 'step' && result.step.kind === 'section' ? result.step.positionMm : undefined;

  it('puts the section where the unrolled picture is pressed', () => {
    expect(sectionAt(dragStep('crosshair', curved, drag({ toPixel: [90, 3] })))).toBe(45);
  });

  it('moves the section with the wheel, no further than the ends of the path', () => {
    expect(sectionAt(scrolled(curved, 5))).toBe(35);
    expect(sectionAt(scrolled(curved, 500))).toBe(100);
    expect(sectionAt(scrolled({ ...curved, pane: 'section' }, -500))).toBe(0);
  });

  it('windows all that is cut from the volume together', () => {
    const result = dragStep('window', curved, drag({ to: [100, 0] }));
    expect(result?.kind === 'step' && result.step.target.pane).toBe('planes');
  });

  it('moves the face of the box that it holds', () => {
    const start = planeStart('axial');
    const box = {
      centreMm: [0, 0, 120],
      axes: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      halfLengthsMm: [5, 5, 5],
    } as const;
    const held: DragStart = { ...start, linked: start.linked && { ...start.linked, box } };
    const result = dragStep('crosshair', held, drag({ handle: 'crop:0:1', fromPixel: [10, 10], toPixel: [14, 10] }));
    expect(result?.kind === 'step' && result.step).toMatchObject({
      kind: 'cropBox',
      box: { centreMm: [2, 0, 120], halfLengthsMm: [7, 5, 5] },
    });
  });
});
