// Where samples come from: made now, or a folder of files made before.
import type { FileToStore } from '../import/storeFiles.ts';

export interface SampleSource {
  /** Number of files, when it is known beforehand. */
  readonly total?: number;
  files(signal: AbortSignal): AsyncIterable<FileToStore>;
}
