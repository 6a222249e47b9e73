// The cost of a plane grows with the plane, not with the volume: the same planes through 400 and through 1600 slices.
import { projectSlab, samplePlane, type Volume } from '../../native-free-core/volume/index.ts';
import { grid, reformatCases } from './reformatCases.ts';

/** { slices: [400, 1600], ms: { case: [ms, ms] }, ratio: { case } }; 840 MB of voxels. */
export async function run(): Promise<object> {
  const ms: Record<string, number[]> = {};
  const depths = [400, 1600];
  const volumes = depths.map((slices): Volume => {
    const voxels = new Int16Array(512 * 512 * slices);
    for (let at = 0; at < voxels.length; at++) voxels[at] = ((at * 7) % 4096) - 1024;
    return { grid: { ...grid, dimensions: [512, 512, slices] }, voxels, unit: 'HU' };
  });
  for (const { name, plane, options } of reformatCases) {
    const slab = options.slab;
    const cut = (volume: Volume) =>
      slab ? projectSlab(volume, plane, { ...options, ...slab }) : samplePlane(volume, plane, options);
    const least = volumes.map(() => Number.POSITIVE_INFINITY);
    // In turn, so that both meet the same machine.
    for (let turn = 0; turn < (slab ? 6 : 20); turn++) {
      for (const [index, volume] of volumes.entries()) {
        const start = performance.now();
        cut(volume);
        least[index] = Math.min(least[index], performance.now() - start);
      }
    }
    ms[name] = least.map((each) => Number(each.toFixed(2)));
  }
  const ratio = Object.fromEntries(
    Object.entries(ms).map(([name, [few, many]]) => [name, Number((many / few).toFixed(2))]),
  );
  return { slices: depths, ms, ratio };
}
