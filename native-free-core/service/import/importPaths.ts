// Files, folders and zips of this machine, as a job.
import type { Archive } from '../../archive/index.ts';
import type { ImportedFile } from '../../contract/index.ts';
import type { JobRegistry } from '../jobs/jobRegistry.ts';
import type { ServiceParts } from '../serviceParts.ts';
import { isZip } from './isZip.ts';
import { type Listed, type ListedFile, listFiles } from './listFiles.ts';
import { type FileToStore, storeFiles } from './storeFiles.ts';

/** Begins the import; `onFile` hears of each file when it is durable or refused. */
export function importPaths(
  { archive, jobs }: ServiceParts,
  paths: readonly string[],
  onFile: (file: ImportedFile) => void = () => {},
): ReturnType<JobRegistry['start']> {
  return jobs.start({ kind: 'import', unit: 'files', subject: paths[0] }, async ({ signal, report }) => {
    const listed = await listFiles(paths, signal);
    let total = listed.length;
    let done = 0;
    report({ total });
    const files = filesOf(archive, listed, (count) => {
      total += count - 1;
      report({ total });
    });
    const told = (file: ImportedFile) => {
      done += 1;
      report({ subject: file.path, done });
      onFile(file);
    };
    return { report: await storeFiles(archive, files, { source: 'import', signal, onFile: told }) };
  });
}

/** Zips are opened where they stand in the list; `onZip` hears how many files one holds. */
async function* filesOf(
  archive: Archive,
  listed: readonly Listed[],
  onZip: (fileCount: number) => void,
): AsyncGenerator<FileToStore> {
  for (const entry of listed) {
    if ('problem' in entry) yield entry;
    else if (await isZip(entry.file)) yield* filesOfZip(archive, entry, onZip);
    else yield { path: entry.path, content: entry.file };
  }
}

/** A zip of this machine is read where it lies: there is nothing to close. */
async function* filesOfZip(
  archive: Archive,
  { file, path }: ListedFile,
  onZip: (fileCount: number) => void,
): AsyncGenerator<FileToStore> {
  const zip = await archive.openZip(file);
  if (!zip.ok) return yield { path, problem: { ...zip.problem } };
  onZip(zip.value.files.length);
  for (const entry of zip.value.files) yield { ...entry, path: `${path}/${entry.path}` };
}
