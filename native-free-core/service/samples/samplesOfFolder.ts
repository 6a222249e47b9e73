// Samples that were made before and lie in a folder, as the portable program ships them.
import { listFiles } from '../import/listFiles.ts';
import type { FileToStore } from '../import/storeFiles.ts';
import type { SampleSource } from './sampleSource.ts';

export async function samplesOfFolder(directory: string, signal: AbortSignal): Promise<SampleSource> {
  const listed = await listFiles([directory], signal);
  const files = listed.map(
    (entry): FileToStore => ('problem' in entry ? entry : { path: entry.path, content: entry.file }),
  );
  return {
    total: files.length,
    async *files() {
      yield* files;
    },
  };
}
