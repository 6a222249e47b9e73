// The workers that cut planes: few, shared by every series that is open, ended with the last one.
import type { ToWorker } from '../../../native-free-core/pipeline/index.ts';
import { startKernelWorker, type WorkerLine } from './workerLine.ts';

let lines: readonly WorkerLine[] = [];
let holders = 0;
const openSeries = new Set<string>();

/** Starts the workers before the first series is known, so that they are there when it is. Returns how to let them go. */
export function holdKernels(): () => void {
  holders += 1;
  startKernels();
  return () => {
    holders -= 1;
    endUnused();
  };
}

/** Makes a series known to every kernel worker; its memory is shared, nothing is copied. */
export function attachSeries(message: Extract<ToWorker, { kind: 'open' }>): void {
  if (lines.length === 0)
    lines = Array.from({ length: kernelCount() }, (_, index) => startKernelWorker(`kernel ${index + 1}`));
  openSeries.add(message.seriesKey);
  for (const line of lines) line.post(message);
}

/** Lets go of a series. With the last one, and nobody holding them, the workers end, and their memory is given back at once. */
export function detachSeries(seriesKey: string): void {
  if (!openSeries.delete(seriesKey)) return;
  for (const line of lines) line.post({ kind: 'close', seriesKey });
  endUnused();
}

function startKernels(): void {
  if (lines.length > 0) return;
  lines = Array.from({ length: kernelCount() }, (_, index) => startKernelWorker(`kernel ${index + 1}`));
}

function endUnused(): void {
  if (openSeries.size > 0 || holders > 0) return;
  for (const line of lines) line.end();
  lines = [];
}

export function kernelLines(): readonly WorkerLine[] {
  return lines;
}

/** One per core, but never more than eight: a plane is too small to be shared out further. */
export function kernelCount(): number {
  return Math.min(8, Math.max(1, navigator.hardwareConcurrency || 2));
}
