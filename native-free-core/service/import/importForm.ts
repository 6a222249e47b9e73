// The files of one form, stored while they stream in; the answer comes when each is durable or refused.
import type { Archive } from '../../archive/index.ts';
import type { ImportedFile } from '../../contract/index.ts';
import { type Outcome, succeed } from '../../outcome.ts';
import { type FormProblem, readFormFiles } from './readFormFiles.ts';
import { storeFile } from './storeFiles.ts';

export async function importForm(
  archive: Archive,
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): Promise<Outcome<{ readonly files: readonly ImportedFile[] }, FormProblem>> {
  const files: Promise<ImportedFile>[] = [];
  for await (const part of readFormFiles(body, boundary)) {
    if (!part.ok) {
      // What was stored before the form broke stays stored, and is told.
      if (files.length === 0) return part;
      files.push(Promise.resolve({ path: '', outcome: 'refused', problem: { ...part.problem } }));
      break;
    }
    const { path, content, ended } = part.value;
    const stored = storeFile(archive, { path, content }, 'import');
    files.push(stored);
    // The next file may come while this one is still being made durable.
    await Promise.race([ended, stored]);
  }
  return succeed({ files: await Promise.all(files) });
}
