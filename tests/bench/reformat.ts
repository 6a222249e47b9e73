// Reformatting side by side with the peer: median milliseconds and the sum of the rounded picture, under the peer's names.
import { add, cross, scale } from '../../native-free-core/geometry/index.ts';
import { type SlabLayers, slideSlab, type Volume, volumeLengthBytes } from '../../native-free-core/volume/index.ts';
import type { BenchOptions } from './bench.ts';
import { fillVoxels, grid, reformatCases } from './reformatCases.ts';
import { createTeam } from './reformatTeam.ts';

/**
 * `--threads N` (default 1). One record { threads, ms, sum }. The sums differ by 0.3 % from VTK's, which also fills the
 * half voxel around the outer voxel centres; with its BorderOff() they agree to 1e-7.
 */
export async function run(options: BenchOptions): Promise<object> {
  const threads = Math.max(1, Math.floor(Number(options.threads ?? 1)) || 1);
  const voxels = new SharedArrayBuffer(volumeLengthBytes(grid, 'int16'));
  fillVoxels(new Int16Array(voxels));
  const team = await createTeam(voxels, threads);
  const ms: Record<string, number> = {};
  const sum: Record<string, number> = {};
  for (const [index, { name, runs }] of reformatCases.entries()) {
    const elapsedMs: number[] = [];
    for (let turn = 0; turn < runs; turn++) {
      const start = performance.now();
      const picture = team.cut(index);
      elapsedMs.push(performance.now() - start);
      if (turn === runs - 1) sum[name] = sumRounded(picture);
    }
    ms[name] = medianOf(elapsedMs.slice(2));
  }
  await team.end();
  // One sample further along the normal, in one thread whatever was asked: beside the cold slab of one thread.
  const volume: Volume = { grid, voxels: new Int16Array(voxels), unit: 'HU' };
  for (const name of ['slab40_mip_512', 'slab40_mean_512']) ms[`${name}_one_further`] = scrolledMs(volume, name);
  return { threads, ms, sum };
}

/** Median of a scroll, a sample at a time. */
function scrolledMs(volume: Volume, name: string): number {
  const found = reformatCases.find((each) => each.name === name);
  const slab = found?.options.slab;
  if (!found || !slab) throw new Error(name);
  const { plane } = found;
  const normal = cross(plane.rowDirection, plane.columnDirection);
  const out = new Float32Array(plane.rows * plane.columns);
  const elapsedMs: number[] = [];
  let held: SlabLayers | undefined;
  for (let turn = 0; turn < 15; turn++) {
    const moved = { ...plane, originMm: add(plane.originMm, scale(normal, turn * (slab.stepMm ?? 1))) };
    const start = performance.now();
    held = slideSlab(held, volume, moved, 0, plane.rows, out, { slab });
    elapsedMs.push(performance.now() - start);
  }
  return medianOf(elapsedMs.slice(3));
}

/** As VTK's picture: whole numbers, and −1024 where there is no volume. */
function sumRounded(picture: Float32Array): number {
  return picture.reduce((sum, value) => sum + (Number.isNaN(value) ? -1024 : Math.round(value)), 0);
}

function medianOf(elapsedMs: readonly number[]): number {
  const sorted = [...elapsedMs].sort((a, b) => a - b);
  return Number(sorted[sorted.length >> 1].toFixed(2));
}
