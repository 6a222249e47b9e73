// Files into the archive, many at a time so that the disk's waits are shared, with a word on each.
import type { Archive, Source, StoreInput } from '../../archive/index.ts';
import type { ImportedFile, ImportReport, ProblemRecord } from '../../contract/index.ts';

/** A file to store, or why it could not even be opened. */
export type FileToStore =
  | { readonly path: string; readonly content: StoreInput }
  | { readonly path: string; readonly problem: ProblemRecord };

/** Begun and not ended: more than the archive takes at once, so that it never waits for us. */
const atOnce = 64;

export interface StoreFilesOptions {
  readonly source: Source;
  readonly signal: AbortSignal;
  /** Called for each file, in the order of their ends. */
  readonly onFile: (file: ImportedFile) => void;
}

/** Resolves when every file that was begun is durable or refused. A cancel stops before the next file. */
export async function storeFiles(
  archive: Archive,
  files: AsyncIterable<FileToStore> | Iterable<FileToStore>,
  options: StoreFilesOptions,
): Promise<ImportReport> {
  const startedMs = performance.now();
  const tally = createTally();
  const underWay = new Set<Promise<void>>();
  for await (const file of files) {
    if (options.signal.aborted) break;
    const stored = storeFile(archive, file, options.source).then((outcome) => {
      tally.add(outcome);
      options.onFile(outcome);
      underWay.delete(stored);
    });
    underWay.add(stored);
    if (underWay.size >= atOnce) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  return tally.report((performance.now() - startedMs) / 1000);
}

/** Stores one file and says what became of it. Never rejects. */
export async function storeFile(archive: Archive, file: FileToStore, source: Source): Promise<ImportedFile> {
  const { path } = file;
  if ('problem' in file) return { path, outcome: 'refused', problem: file.problem };
  try {
    const stored = await archive.store(file.content, { source });
    return stored.ok ? { path, ...stored.value } : { path, outcome: 'refused', problem: { ...stored.problem } };
  } catch (error) {
    // The bytes stopped coming: a page that was closed, a folder that was taken away.
    const found = error instanceof Error ? error.message : String(error);
    return { path, outcome: 'refused', problem: { kind: 'fileCutShort', found } };
  }
}

/** The index of a disc names files that are imported by themselves: leaving it out is no refusal. */
function isDiscIndex(file: ImportedFile): boolean {
  return file.problem?.kind === 'dicomDirNotStored';
}

function createTally() {
  const counts = { stored: 0, duplicate: 0, conflict: 0 };
  const refused: { path: string; problem: ProblemRecord }[] = [];
  const studies = new Set<string>();
  return {
    add(file: ImportedFile) {
      if (file.studyInstanceUID && file.outcome !== 'conflict') studies.add(file.studyInstanceUID);
      if (file.outcome !== 'refused') counts[file.outcome] += 1;
      else if (!isDiscIndex(file))
        refused.push({ path: file.path, problem: file.problem ?? { kind: 'refusedWithoutReason' } });
    },
    report: (seconds: number): ImportReport => ({
      stored: counts.stored,
      duplicates: counts.duplicate,
      conflicts: counts.conflict,
      refused,
      studyInstanceUIDs: [...studies],
      seconds,
    }),
  };
}
