import { describe, expect, it } from 'vitest';
import { add, cross, normalise, type Plane, scale, type Vector3 } from '../../../native-free-core/geometry/index.ts';
import {
  type AnyVolume,
  projectSlab,
  type SlabLayers,
  type SlabMode,
  slideSlab,
  type UnevenGrid,
} from '../../../native-free-core/volume/index.ts';
import { fillVolume } from '../../support/fillVolume.ts';

const regular = {
  dimensions: [40, 38, 30],
  originMm: [-20, -19, -30],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0.3, 2],
} as const;
const uneven: UnevenGrid = {
  dimensions: [40, 38, 6],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceOriginsMm: [-20, -15, -12, 0, 3, 20].map((z) => [-20, -19, z] as const),
};
const hash = ([x, y, z]: Vector3) => ((Math.round(x) * 73 + Math.round(y) * 151 + Math.round(z) * 283) % 997) - 300;

const row = normalise([3, 1, 0.5]);
const column = normalise(cross(normalise([-0.2, 0.5, 1.4]), row));
const normal = cross(row, column);
const at = (mm: number): Plane => ({
  originMm: add(add(scale(row, -18), scale(column, -16)), scale(normal, mm)),
  ...{ rowDirection: row, columnDirection: column, spacingMm: [0.9, 0.8], columns: 45, rows: 37 },
});

const modes: readonly SlabMode[] = ['max', 'min', 'mean', 'sum'];

/** Scrolls by the given steps, and compares each picture with one gathered anew; also counts the layers made anew. */
function scroll(volume: AnyVolume, mode: SlabMode, placesMm: readonly number[], thicknessMm = 9) {
  let held: SlabLayers | undefined;
  let [worst, made] = [0, 0];
  for (const mm of placesMm) {
    const slab = { thicknessMm, stepMm: 1, mode };
    const out = new Float32Array(45 * 37).fill(-12345);
    const before = new Set(held?.layers);
    held = slideSlab(held, volume, at(mm), 0, 37, out, { slab });
    made += held.layers.filter((layer) => !before.has(layer)).length;
    const cold = projectSlab(volume, at(mm), slab).values;
    for (const [pixel, value] of cold.entries()) {
      if (Number.isNaN(value) !== Number.isNaN(out[pixel])) worst = Number.POSITIVE_INFINITY;
      else if (!Number.isNaN(value)) worst = Math.max(worst, Math.abs(value - out[pixel]));
    }
  }
  return { worst, made };
}

describe('a slab that is scrolled', () => {
  it.each(modes)('is that gathered anew, from the layers that it shares with the last: %s', (mode) => {
    const volume = fillVolume(regular, hash, Int16Array);
    const { worst, made } = scroll(volume, mode, [0, 1, 2, 3, 2, -1, 7]);
    // A float holds 1000 to 6e-5; nine of them are summed.
    expect(worst).toBeLessThan(mode === 'sum' ? 1e-3 : 2e-4);
    // Nine, then one each, three backwards, eight on: not nine each time.
    expect(made).toBe(9 + 1 + 1 + 1 + 1 + 3 + 8);
  });

  it('comes over the border of the volume, and over uneven slices', () => {
    expect(scroll(fillVolume(regular, hash, Int16Array), 'mean', [24, 25, 26, 27, 28, 29, 30]).worst).toBeLessThan(
      2e-4,
    );
    expect(scroll(fillVolume(uneven, hash, Int16Array), 'max', [-3, -2, -1, 0, 1]).worst).toBeLessThan(2e-4);
  });

  it('keeps the middle when it grows thicker by two samples', () => {
    const volume = fillVolume(regular, hash, Int16Array);
    const out = new Float32Array(45 * 37);
    const held = slideSlab(undefined, volume, at(0), 0, 37, out, { slab: { thicknessMm: 5, stepMm: 1, mode: 'max' } });
    const thicker = slideSlab(held, volume, at(0), 0, 37, out, { slab: { thicknessMm: 7, stepMm: 1, mode: 'max' } });
    expect(thicker.layers.slice(1, 6)).toEqual(held.layers);
    expect(thicker.layers.filter((layer) => held.layers.includes(layer))).toHaveLength(5);
  });

  it('is gathered anew when it moves by less than a sample, sideways, or in another volume', () => {
    const volume = fillVolume(regular, hash, Int16Array);
    expect(scroll(volume, 'max', [0, 0.5]).made).toBe(18);
    const slab = { thicknessMm: 9, stepMm: 1, mode: 'max' } as const;
    const out = new Float32Array(45 * 37);
    const held = slideSlab(undefined, volume, at(0), 0, 37, out, { slab });
    const sideways = { ...at(0), originMm: add(at(0).originMm, scale(row, 0.4)) };
    expect(slideSlab(held, volume, sideways, 0, 37, out, { slab }).layers).not.toContain(held.layers[0]);
    const other = fillVolume(regular, hash, Int16Array);
    expect(slideSlab(held, other, at(0), 0, 37, out, { slab }).layers).not.toContain(held.layers[0]);
  });

  it('puts a band of rows where it belongs', () => {
    const volume = fillVolume(regular, hash, Int16Array);
    const slab = { thicknessMm: 9, stepMm: 1, mode: 'max' } as const;
    const out = new Float32Array(45 * 37).fill(7);
    slideSlab(undefined, volume, at(0), 10, 20, out, { slab });
    const cold = projectSlab(volume, at(0), slab).values;
    expect(Math.abs(out[15 * 45 + 20] - cold[15 * 45 + 20])).toBeLessThan(2e-4);
    expect([out[9 * 45 + 44], out[20 * 45]]).toEqual([7, 7]);
  });
});
