import { describe, expect, it } from 'vitest';
import type { VolumeGrid } from '../../native-free-core/geometry/index.ts';
import { emptyVolume, placeSlice, volumeLengthBytes } from '../../native-free-core/volume/index.ts';

const grid: VolumeGrid = {
  dimensions: [2, 2, 3],
  originMm: [0, 0, 0],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 1],
};

const frame = { kind: 'grey', rows: 2, columns: 2, values: new Int16Array([1, -2, 3, -4]), unit: 'HU' } as const;

describe('placeSlice', () => {
  it('puts a frame into its slice of a volume over shared memory', () => {
    const memory = new SharedArrayBuffer(volumeLengthBytes(grid, 'int16'));
    const volume = emptyVolume(grid, 'int16', memory, 'HU');
    expect(placeSlice(volume, 1, frame)).toEqual({ ok: true, value: undefined });
    expect([...new Int16Array(memory)]).toEqual([0, 0, 0, 0, 1, -2, 3, -4, 0, 0, 0, 0]);
    expect(volume.unit).toBe('HU');
  });

  it('refuses a frame of another size or a place outside the volume', () => {
    const volume = emptyVolume(grid, 'float32');
    for (const [k, picture] of [
      [3, frame],
      [-1, frame],
      [0, { ...frame, rows: 1 }],
    ] as const) {
      const refused = placeSlice(volume, k, picture);
      expect(refused).toMatchObject({ ok: false, problem: { kind: 'sliceDoesNotFit', slice: k, allowed: '2×2×3' } });
    }
    expect(volume.voxels.every((value) => value === 0)).toBe(true);
  });
});
