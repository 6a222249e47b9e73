import { describe, expect, it } from 'vitest';
import type { PatientPoint, VolumeGrid } from '../../native-free-core/geometry/index.ts';
import { vesselPath } from '../../native-free-core/vessel/index.ts';
import { around, type Distance, lengthOf, offMiddle, tubeVolume } from './tubes.ts';

const grid: VolumeGrid = {
  dimensions: [96, 96, 80],
  originMm: [-47.5, -47.5, 0],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 1.25],
};

const straight: Distance = ([x, y]) => Math.hypot(x - 3, y + 2);

/** A torus in the plane y = 0, radius 30 about (0, 0, 20). */
const ring: Distance = ([x, y, z]) => Math.hypot(Math.hypot(x, z - 20) - 30, y);

/** A helix about the z axis: radius 20, one turn in 80 mm. The nearest turn, searched finely. */
const onHelix = (t: number): PatientPoint => [20 * Math.cos(t), 20 * Math.sin(t), 10 + (80 * t) / (2 * Math.PI)];
const helix: Distance = ([x, y, z]) => {
  let least = Infinity;
  const near = ((z - 10) * 2 * Math.PI) / 80;
  for (let t = near - 1.2; t <= near + 1.2; t += 0.02) {
    const [u, v, w] = onHelix(t);
    least = Math.min(least, Math.hypot(x - u, y - v, z - w));
  }
  return least;
};

/** Domain notes, 3.2: a centreline is good within 2 mm. Half a voxel is asked for here, in the mean. */
const meanMm = 0.5;
const worstMm = 1.2;

describe('the middle of a vessel between two clicks', () => {
  it('is found in a straight tube, though both clicks are beside it', () => {
    const found = vesselPath(tubeVolume(grid, 5, straight, 15), [5, -1, 5], [1, -4, 90]);
    if (!found.ok) throw new Error(found.problem.kind);
    const { worst, mean } = offMiddle(found.value.slice(1, -1), straight);
    expect(mean).toBeLessThan(meanMm);
    expect(worst).toBeLessThan(worstMm);
    expect(lengthOf(found.value)).toBeGreaterThan(84);
    expect(lengthOf(found.value)).toBeLessThan(88);
  });

  it('goes round an arch', () => {
    const found = vesselPath(tubeVolume(grid, 6, ring, 15), [-29, 1, 20], [29, -1, 22]);
    if (!found.ok) throw new Error(found.problem.kind);
    const { worst, mean } = offMiddle(found.value.slice(1, -1), ring);
    expect(mean).toBeLessThan(meanMm);
    expect(worst).toBeLessThan(worstMm);
    expect(Math.abs(lengthOf(found.value) - Math.PI * 30)).toBeLessThan(4);
  });

  it('follows a helix of thick slices on a sheared lattice', () => {
    const sheared: VolumeGrid = { ...grid, dimensions: [96, 96, 50], sliceStep: [0, 0.4, 2] };
    const found = vesselPath(tubeVolume(sheared, 5, helix, 15), onHelix(0.5), onHelix(5));
    if (!found.ok) throw new Error(found.problem.kind);
    const { worst, mean } = offMiddle(found.value.slice(1, -1), helix);
    expect(mean).toBeLessThan(0.7);
    expect(worst).toBeLessThan(1.5);
  });

  it('keeps to its own vessel where another one runs beside it', () => {
    const pair: Distance = ([x, y]) => Math.min(Math.hypot(x + 8, y), Math.hypot(x - 8, y));
    const found = vesselPath(tubeVolume(grid, 5, pair), [-8, 0, 5], [-8, 0, 90]);
    if (!found.ok) throw new Error(found.problem.kind);
    expect(Math.max(...found.value.map(([x]) => x))).toBeLessThan(-6.5);
  });

  it('finds the same points each time', () => {
    const volume = tubeVolume(grid, 5, straight, 15);
    expect(vesselPath(volume, [3, -2, 5], [3, -2, 90])).toEqual(vesselPath(volume, [3, -2, 5], [3, -2, 90]));
  });
});

describe('what cannot be followed is said', () => {
  const volume = tubeVolume(grid, 5, straight);

  it('two vessels that are not one', () => {
    const pair: Distance = ([x, y]) => Math.min(Math.hypot(x + 20, y), Math.hypot(x - 20, y));
    const found = vesselPath(tubeVolume(grid, 5, pair), [-20, 0, 5], [20, 0, 90]);
    expect(found).toMatchObject({ ok: false, problem: { kind: 'vesselNotConnected' } });
  });

  it('a click beside the vessel, in other tissue', () => {
    const found = vesselPath(volume, [3, -2, 5], [-30, 30, 90]);
    expect(found).toMatchObject({ ok: false, problem: { kind: 'vesselValuesDiffer', second: around } });
  });

  it('a click outside the volume, two clicks on one place, a stop', () => {
    expect(vesselPath(volume, [3, -2, -50], [3, -2, 90])).toMatchObject({ problem: { kind: 'vesselPointOutside' } });
    expect(vesselPath(volume, [3, -2, 50], [3, -2, 51])).toMatchObject({ problem: { kind: 'vesselPointsTooNear' } });
    const stopped = vesselPath(volume, [3, -2, 5], [3, -2, 90], { stop: () => true });
    expect(stopped).toMatchObject({ problem: { kind: 'cancelled' } });
  });
});
