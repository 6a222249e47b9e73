// The files of one form, stored while they stream in; the answer comes when each is durable or refused.
import type { Archive } from '../../archive/index.ts';
import type { ImportedFile, ProblemRecord } from '../../contract/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { readFormFiles } from './readFormFiles.ts';
import { storeFile } from './storeFiles.ts';

/** What was stored before a form broke off stays stored, and is told; a form that brought nothing is the problem itself. */
export async function importForm(
  archive: Archive,
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): Promise<Outcome<{ readonly files: readonly ImportedFile[] }, ProblemRecord>> {
  const files: Promise<ImportedFile>[] = [];
  const problem = await storeForm(archive, body, boundary, files);
  const outcomes = await Promise.all(files);
  if (problem === undefined) return succeed({ files: outcomes });
  if (outcomes.length === 0) return fail(problem);
  return succeed({ files: [...outcomes, { path: '', outcome: 'refused', problem }] });
}

/** Puts what becomes of each file into `files`; gives why the form was not read to its end. */
async function storeForm(
  archive: Archive,
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  files: Promise<ImportedFile>[],
): Promise<ProblemRecord | undefined> {
  try {
    for await (const part of readFormFiles(body, boundary)) {
      if (!part.ok) return { ...part.problem };
      const { path, content, ended } = part.value;
      const stored = storeFile(archive, { path, content }, 'import');
      files.push(stored);
      // The next file may come while this one is still being made durable.
      await Promise.race([ended, stored]);
    }
    return undefined;
  } catch {
    // The sender went away.
    return { kind: 'bodyCutShort' };
  }
}
