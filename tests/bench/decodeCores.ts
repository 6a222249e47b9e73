// The same frames with one thread and with one per core: frames are independent, so cores should add up.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

export async function benchCores(path: string, frames: number): Promise<object> {
  const cores = availableParallelism();
  const oneMs = await decodeWith(1, path, frames);
  const allMs = await decodeWith(cores, path, frames);
  return {
    cores,
    oneThreadMs: Math.round(oneMs),
    allCoresMs: Math.round(allMs),
    speedup: Number((oneMs / allMs).toFixed(2)),
  };
}

/** Milliseconds from the first frame to the last, the threads already warm. */
async function decodeWith(threads: number, path: string, frames: number): Promise<number> {
  const workers = Array.from({ length: threads }, (_, index) => {
    const workerData = { path, first: index + 1, step: threads, frames };
    return new Worker(new URL('./decodeWorker.ts', import.meta.url), { workerData });
  });
  await Promise.all(workers.map(said));
  const start = performance.now();
  for (const worker of workers) worker.postMessage('go');
  await Promise.all(workers.map(said));
  const elapsedMs = performance.now() - start;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return elapsedMs;
}

function said(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
}
