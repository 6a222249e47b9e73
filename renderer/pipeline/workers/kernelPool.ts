// The workers that cut planes: few, shared by every series that is open, ended with the last one.
import type { ToWorker } from '../../../native-free-core/pipeline/index.ts';
import { startWorker, type WorkerLine } from './workerLine.ts';

let lines: readonly WorkerLine[] = [];
const openSeries = new Set<string>();

/** Makes a series known to every kernel worker; its memory is shared, nothing is copied. */
export function attachSeries(message: Extract<ToWorker, { kind: 'open' }>): void {
  if (lines.length === 0)
    lines = Array.from({ length: kernelCount() }, (_, index) => startWorker(`kernel ${index + 1}`));
  openSeries.add(message.seriesKey);
  for (const line of lines) line.post(message);
}

/** Lets go of a series. With the last one the workers end, and their memory is given back at once. */
export function detachSeries(seriesKey: string): void {
  if (!openSeries.delete(seriesKey)) return;
  for (const line of lines) line.post({ kind: 'close', seriesKey });
  if (openSeries.size > 0) return;
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
