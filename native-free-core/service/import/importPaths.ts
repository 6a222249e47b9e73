// Files, folders and zips of this machine, as a job.
import type { ServiceParts } from '../serviceParts.ts';
import { listFiles } from './listFiles.ts';
import { type FileToStore, storeFiles } from './storeFiles.ts';
import { isZip, zipFiles } from './zipFiles.ts';

/** Begins the import and gives the job's identifier. */
export function importPaths({ archive, jobs }: ServiceParts, paths: readonly string[]): string {
  const { id } = jobs.start({ kind: 'import', unit: 'files', subject: paths[0] }, async ({ signal, report }) => {
    const listed = await listFiles(paths, signal);
    let total = listed.length;
    let done = 0;
    report({ total });
    async function* files(): AsyncGenerator<FileToStore> {
      for (const entry of listed) {
        if ('problem' in entry) yield entry;
        else if (!(await isZip(entry.file))) yield { path: entry.path, content: entry.file };
        else {
          total -= 1;
          for await (const file of zipFiles(entry.file, entry.path, signal)) {
            total += 1;
            yield file;
          }
        }
      }
    }
    const onFile = ({ path }: { readonly path: string }) => {
      done += 1;
      report({ subject: path, done, total: Math.max(total, done) });
    };
    return { report: await storeFiles(archive, files(), { source: 'import', signal, onFile }) };
  });
  return id;
}
