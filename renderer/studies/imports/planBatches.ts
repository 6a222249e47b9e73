// How files are grouped for sending: few requests, none of them heavy, so that neither side holds much at once.
import type { FileToImport } from '../../pipeline/index.ts';

export interface BatchLimits {
  readonly maximumFiles: number;
  readonly maximumBytes: number;
}

export const batchLimits: BatchLimits = { maximumFiles: 50, maximumBytes: 32_000_000 };

/** In order; a file over the limit goes alone. */
export function planBatches(
  files: readonly FileToImport[],
  limits: BatchLimits = batchLimits,
): readonly (readonly FileToImport[])[] {
  const batches: FileToImport[][] = [];
  let current: FileToImport[] = [];
  let currentBytes = 0;
  for (const item of files) {
    const isFull = current.length >= limits.maximumFiles || currentBytes + item.file.size > limits.maximumBytes;
    if (current.length > 0 && isFull) {
      batches.push(current);
      current = [];
      currentBytes = 0;
    }
    current.push(item);
    currentBytes += item.file.size;
  }
  if (current.length > 0) batches.push(current);
  return batches;
}
