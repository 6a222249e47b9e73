// Samples made now, in a worker thread: computing phantoms takes seconds, and the first page must not wait.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { sampleCount } from '../../../sample-dicom/index.ts';
import type { SampleSource } from './sampleSource.ts';

/** A few are made while those before are stored; no more, for memory's sake. */
const madeAhead = 4;

interface MadeInstance {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function madeSamples(): SampleSource {
  return {
    total: sampleCount(),
    async *files(signal) {
      const worker = new Worker(new URL('./samplesWorker.ts', import.meta.url));
      const made: (MadeInstance | undefined)[] = [];
      worker.on('message', (instance: MadeInstance | undefined) => made.push(instance));
      try {
        for (let asked = 0; asked < madeAhead; asked++) worker.postMessage('next');
        while (!signal.aborted) {
          // A fault in the worker rejects here.
          if (made.length === 0) await once(worker, 'message', { signal });
          const instance = made.shift();
          if (instance === undefined) return;
          worker.postMessage('next');
          yield { path: instance.path, content: instance.bytes };
        }
      } finally {
        await worker.terminate();
      }
    },
  };
}
