// Threads on one volume: each takes the next band of rows from a shared queue until the picture is whole.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { samplePlaneRows, splitRows, type Volume } from '../../native-free-core/volume/index.ts';
import { grid, reformatCases } from './reformatCases.ts';

/** Bands per thread: enough to even out the rows that lie outside the volume. */
const bandsPerThread = 6;

/** Places in the control memory: cases begun so far, the case in hand, the next band of it, and threads at work. */
const begun = 0;
const current = 1;
const nextBand = 2;
const atWork = 3;

interface TeamMemory {
  readonly voxels: SharedArrayBuffer;
  readonly picture: SharedArrayBuffer;
  readonly control: SharedArrayBuffer;
  readonly threads: number;
}

/** The main thread and threads − 1 workers. `cut` gives the picture of a case, complete. */
export async function createTeam(voxels: SharedArrayBuffer, threads: number) {
  const picture = new SharedArrayBuffer(1024 * 1024 * 4);
  const memory: TeamMemory = { voxels, picture, control: new SharedArrayBuffer(16), threads };
  const control = new Int32Array(memory.control);
  const workers = Array.from(
    { length: threads - 1 },
    () => new Worker(new URL(import.meta.url), { workerData: memory }),
  );
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
  return {
    cut(index: number): Float32Array {
      Atomics.store(control, nextBand, 0);
      Atomics.store(control, current, index);
      Atomics.store(control, atWork, workers.length);
      Atomics.add(control, begun, 1);
      Atomics.notify(control, begun);
      takeBands(memory, index);
      for (let left = Atomics.load(control, atWork); left > 0; left = Atomics.load(control, atWork)) {
        Atomics.wait(control, atWork, left);
      }
      return new Float32Array(picture, 0, reformatCases[index].plane.rows * reformatCases[index].plane.columns);
    },
    end: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

function takeBands({ voxels, picture, control, threads }: TeamMemory, index: number): void {
  const { plane, options } = reformatCases[index];
  const volume: Volume = { grid, voxels: new Int16Array(voxels), unit: 'HU' };
  const out = new Float32Array(picture, 0, plane.rows * plane.columns);
  const bands = splitRows(plane, threads === 1 ? 1 : threads * bandsPerThread);
  const queue = new Int32Array(control);
  for (let band = Atomics.add(queue, nextBand, 1); band < bands.length; band = Atomics.add(queue, nextBand, 1)) {
    samplePlaneRows(volume, plane, bands[band][0], bands[band][1], out, options);
  }
}

function serve(memory: TeamMemory): void {
  const control = new Int32Array(memory.control);
  parentPort?.postMessage('ready');
  for (let seen = 0; ; ) {
    Atomics.wait(control, begun, seen);
    seen = Atomics.load(control, begun);
    takeBands(memory, Atomics.load(control, current));
    Atomics.sub(control, atWork, 1);
    Atomics.notify(control, atWork);
  }
}

if (!isMainThread && workerData?.control !== undefined) serve(workerData);
