// Planes by points: what is known of them by closed formulas, at whatever tilt.
import { describe, expect, it } from 'vitest';
import {
  add,
  cross,
  dot,
  type PatientPoint,
  scale,
  subtract,
  type Vector3,
} from '../../../native-free-core/geometry/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import {
  axesOfAngles,
  axisOfPane,
  initialAxes,
  type Placement,
  type PlaneAxes,
  placeByFit,
  placeInOther,
  placeOnLine,
  placeThroughThree,
  planePanes,
  withinVolume,
} from '../../../native-free-core/recipe/index.ts';

const found = <Problem>(outcome: Outcome<Placement, Problem>): Placement => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const angleDeg = (a: Vector3, b: Vector3) => (Math.acos(Math.min(1, dot(a, b))) * 180) / Math.PI;

const expectOrthonormal = ({ left, posterior, head }: PlaneAxes) => {
  const across = cross(left, posterior);
  for (const axis of [0, 1, 2]) expect(across[axis]).toBeCloseTo(head[axis], 12);
  for (const way of [left, posterior, head]) expect(dot(way, way)).toBeCloseTo(1, 12);
};

const tilted = axesOfAngles({ tiltDeg: 17, obliquityDeg: -9, rollDeg: 6 }, 'axial');
const centreMm: PatientPoint = [4, -30, 812];
const at = (axes: PlaneAxes, left: number, posterior: number, head: number): PatientPoint =>
  add(centreMm, add(scale(axes.left, left), add(scale(axes.posterior, posterior), scale(axes.head, head))));

describe('three points', () => {
  it('put the axial plane through them, seen from the feet', () => {
    const {
      axes,
      pane,
      centreMm: centre,
    } = found(placeThroughThree([at(tilted, 40, 0, 0), at(tilted, -35, 10, 0), at(tilted, 0, 60, 0)], initialAxes));
    expect(pane).toBe('axial');
    expect(angleDeg(axes.head, tilted.head)).toBeLessThan(0.001);
    expect(dot(subtract(centre, centreMm), tilted.head)).toBeCloseTo(0, 9);
    expectOrthonormal(axes);
  });

  it('do not depend on the order in which they are put', () => {
    const [a, b, c] = [at(tilted, 40, 0, 0), at(tilted, -35, 10, 0), at(tilted, 0, 60, 0)];
    const one = found(placeThroughThree([a, b, c], initialAxes)).axes;
    const other = found(placeThroughThree([b, a, c], initialAxes)).axes;
    for (const way of ['left', 'posterior', 'head'] as const) expect(angleDeg(one[way], other[way])).toBeLessThan(1e-4);
  });

  it('go to the pane that is nearest by the normal, or to the one that was asked for', () => {
    const coronal: [PatientPoint, PatientPoint, PatientPoint] = [
      at(tilted, 40, 0, 0),
      at(tilted, -35, 0, 10),
      at(tilted, 0, 0, 60),
    ];
    const nearest = found(placeThroughThree(coronal, initialAxes));
    expect([nearest.pane, nearest.axes.posterior[1] > 0]).toEqual(['coronal', true]);
    const asked = found(placeThroughThree(coronal, initialAxes, 'axial'));
    expect([asked.pane, asked.axes.head[2] > 0]).toEqual(['axial', true]);
    expect(
      angleDeg(
        asked.axes.head,
        asked.axes.head[2] * tilted.posterior[2] > 0 ? tilted.posterior : scale(tilted.posterior, -1),
      ),
    ).toBeLessThan(0.001);
    expectOrthonormal(asked.axes);
  });

  it('keep the convention of the pane for planes of every way', () => {
    for (let k = 0; k < 60; k += 1) {
      const angles = {
        tiltDeg: ((k * 37) % 89) - 44,
        obliquityDeg: ((k * 53) % 89) - 44,
        rollDeg: ((k * 71) % 89) - 44,
      };
      const axes = axesOfAngles(angles, 'axial');
      const points = [at(axes, 30, 0, 0), at(axes, 0, 30, 0), at(axes, -25, -20, 0)] as const;
      for (const pane of planePanes) {
        const placed = found(placeThroughThree(points, initialAxes, pane)).axes;
        expectOrthonormal(placed);
        expect(placed[axisOfPane[pane]][{ sagittal: 0, coronal: 1, axial: 2 }[pane]]).toBeGreaterThan(0);
        expect(Math.abs(dot(placed[axisOfPane[pane]], axes.head))).toBeCloseTo(1, 9);
      }
    }
  });
});

describe('two points on another plane', () => {
  it('give the plane of a disc from a line on the sagittal: through the line, across the sagittal, which stays', () => {
    // A disc that comes up at its back by 30°: its plane leans by 30° about the left–right axis.
    const cos = Math.sqrt(3) / 2;
    const back: PatientPoint = [4, 35 * cos, 35 * 0.5];
    const { axes, pane, centreMm: centre, leverMm } = found(placeOnLine([[4, 0, 0], back], 'sagittal', initialAxes));
    expect(pane).toBe('axial');
    expect(angleDeg(axes.head, [0, -0.5, cos])).toBeLessThan(0.001);
    expect(angleDeg(axes.left, [1, 0, 0])).toBeLessThan(1e-6);
    for (const axis of [0, 1, 2]) expect(centre[axis]).toBeCloseTo([4, (35 * cos) / 2, 35 / 4][axis], 12);
    expect(leverMm).toBeCloseTo(35, 12);
  });

  it('leave out what lies before or behind the pane that the line is drawn in', () => {
    const flat = found(
      placeOnLine(
        [
          [0, 0, 0],
          [0, 40, 10],
        ],
        'sagittal',
        initialAxes,
      ),
    ).axes;
    const deep = found(
      placeOnLine(
        [
          [0, 0, 0],
          [25, 40, 10],
        ],
        'sagittal',
        initialAxes,
      ),
    ).axes;
    expect(angleDeg(flat.head, deep.head)).toBeLessThan(1e-6);
  });

  it('keep a steep disc in the axial pane when that is asked for', () => {
    const steep: readonly [PatientPoint, PatientPoint] = [
      [0, 0, 0],
      [0, 20, 30],
    ];
    expect(found(placeOnLine(steep, 'sagittal', initialAxes)).pane).toBe('coronal');
    const asked = found(placeOnLine(steep, 'sagittal', initialAxes, 'axial'));
    expect(asked.pane).toBe('axial');
    expect(asked.axes.head[2]).toBeGreaterThan(0);
  });

  it('are at right angles to the pane as it has been turned', () => {
    const line: readonly [PatientPoint, PatientPoint] = [at(tilted, 0, 0, 0), at(tilted, 0, 40, 15)];
    const { axes } = found(placeOnLine(line, 'sagittal', tilted));
    expect(angleDeg(axes.left, tilted.left)).toBeLessThan(1e-5);
    expectOrthonormal(axes);
  });

  it('are refused one behind the other, at one place, and for the pane that they are drawn in', () => {
    const kindOf = (outcome: Outcome<Placement, { kind: string }>) => (outcome.ok ? 'ok' : outcome.problem.kind);
    expect(
      kindOf(
        placeOnLine(
          [
            [0, 0, 0],
            [30, 0.5, 0],
          ],
          'sagittal',
          initialAxes,
        ),
      ),
    ).toBe('lineEndOn');
    expect(
      kindOf(
        placeOnLine(
          [
            [0, 0, 0],
            [0, 0.2, 0],
          ],
          'sagittal',
          initialAxes,
        ),
      ),
    ).toBe('pointsCoincide');
    expect(
      kindOf(
        placeOnLine(
          [
            [0, 0, 0],
            [0, 40, 0],
          ],
          'sagittal',
          initialAxes,
          'sagittal',
        ),
      ),
    ).toBe('planeInItsOwnPane');
  });
});

describe('four points or more', () => {
  it('put the plane of best fit with its residual', () => {
    const corners = [at(tilted, 40, 30, 1), at(tilted, -40, 30, -1), at(tilted, -40, -30, 1), at(tilted, 40, -30, -1)];
    const { axes, fit, centreMm: centre } = found(placeByFit(corners, initialAxes));
    // ±1 mm at alternating corners leans no way: the plane of the four middles, 1 mm from each corner.
    expect(angleDeg(axes.head, tilted.head)).toBeLessThan(0.001);
    expect(fit?.residualMm).toBeCloseTo(1, 9);
    for (const axis of [0, 1, 2]) expect(centre[axis]).toBeCloseTo(centreMm[axis], 9);
  });
});

describe('the planes of another series', () => {
  const grid = {
    dimensions: [11, 11, 11] as const,
    originMm: [-5, -35, 800] as const,
    columnStep: [1, 0, 0] as const,
    rowStep: [0, 1, 0] as const,
    sliceStep: [0, 0, 2] as const,
    frameOfReferenceUID: '1.2.3',
  };
  const planes = { axes: tilted, centreMm, pane: 'axial' as const, frameOfReferenceUID: '1.2.3' };

  it('lie at the same place of the patient', () => {
    expect(placeInOther(planes, grid)).toEqual({ ok: true, value: { axes: tilted, centreMm, pane: 'axial' } });
  });

  it('are refused in another frame of reference, or without one', () => {
    expect(placeInOther(planes, { ...grid, frameOfReferenceUID: '9.9' })).toEqual({
      ok: false,
      problem: { kind: 'otherFrameOfReference', found: '1.2.3', wanted: '9.9' },
    });
    expect(placeInOther({ ...planes, frameOfReferenceUID: undefined }, grid)).toMatchObject({
      problem: { kind: 'noFrameOfReference' },
    });
    expect(placeInOther(planes, { ...grid, frameOfReferenceUID: undefined })).toMatchObject({
      problem: { kind: 'noFrameOfReference' },
    });
  });

  it('are refused where the plane passes beside the series, with how far', () => {
    const flat = { ...planes, axes: initialAxes, centreMm: [0, -30, 860] as const };
    expect(placeInOther(flat, grid)).toMatchObject({ problem: { kind: 'planeMissesSeries', distanceMm: 40 } });
  });
});

describe('planes that were found', () => {
  const grid = {
    dimensions: [101, 101, 101] as const,
    originMm: [-50, -50, -50] as const,
    columnStep: [1, 0, 0] as const,
    rowStep: [0, 1, 0] as const,
    sliceStep: [0, 0, 1] as const,
  };
  const at45 = { axes: axesOfAngles({ tiltDeg: 45, obliquityDeg: 0, rollDeg: 0 }, 'axial'), pane: 'axial' as const };

  it('keep their crosshair wherever it lies in the volume', () => {
    const placement = { ...at45, centreMm: [10, 50, -50] as const };
    expect(withinVolume(placement, grid)).toEqual({ ok: true, value: placement });
  });

  it('have it in the middle of what the plane cuts, where the points lay beside the volume', () => {
    // y + z = 0 cuts the cube from edge to edge through its own middle.
    const placed = found(withinVolume({ ...at45, centreMm: [0, 80, -80] }, grid));
    for (const axis of [0, 1, 2]) expect(placed.centreMm[axis]).toBeCloseTo(0, 9);
    // y + z = 60: from (y, z) = (50, 10) to (10, 50).
    const aside = found(withinVolume({ ...at45, centreMm: [0, 80, -20] }, grid));
    for (const axis of [0, 1, 2]) expect(aside.centreMm[axis]).toBeCloseTo([0, 30, 30][axis], 9);
    expect(aside.axes).toEqual(at45.axes);
  });

  it('are refused where they cut nothing, with how far they pass', () => {
    const flat = { axes: initialAxes, pane: 'axial' as const, centreMm: [0, 0, 57.5] as const };
    expect(withinVolume(flat, grid)).toEqual({ ok: false, problem: { kind: 'planeMissesSeries', distanceMm: 7.5 } });
  });

  it('are held alike to slices at uneven places', () => {
    const { originMm: _, sliceStep: __, ...slices } = grid;
    const uneven = {
      ...slices,
      dimensions: [101, 101, 3] as const,
      sliceOriginsMm: [-50, 10, 50].map((z) => [-50, -50, z] as const),
    };
    const placed = found(withinVolume({ ...at45, centreMm: [0, 80, -80] }, uneven));
    for (const axis of [0, 1, 2]) expect(placed.centreMm[axis]).toBeCloseTo(0, 9);
  });
});
