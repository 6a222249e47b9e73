// The sample studies of a first start: made behind the first page, with progress, once in the life of an archive.
import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/index.ts';
import type { ImportedFile } from '../../contract/index.ts';
import { storeFiles } from '../import/storeFiles.ts';
import type { JobProgress, JobRegistry, JobResult } from '../jobs/jobRegistry.ts';
import { madeSamples } from './madeSamples.ts';
import { samplesOfFolder } from './samplesOfFolder.ts';

export interface Seeding {
  /** Begins when the archive is empty and never had samples, or when making them was interrupted. Not awaited to its end. */
  begin(): Promise<void>;
  isRunning(): boolean;
}

interface SeedingOptions {
  readonly archive: Archive;
  readonly jobs: JobRegistry;
  /** Samples made before, as files; otherwise they are made here. */
  readonly samplesDirectory?: string;
  /** Fires when the program ends: what is not done then goes on at the next start. */
  readonly closed: AbortSignal;
}

export function createSeeding({ archive, jobs, samplesDirectory, closed }: SeedingOptions): Seeding {
  let isRunning = false;

  async function seed(progress: JobProgress): Promise<JobResult> {
    const source =
      samplesDirectory === undefined ? madeSamples() : await samplesOfFolder(samplesDirectory, progress.signal);
    let done = 0;
    progress.report({ total: source.total });
    const onFile = ({ path }: ImportedFile) => {
      done += 1;
      progress.report({ subject: path, done });
    };
    const files = source.files(progress.signal);
    const report = await storeFiles(archive, files, { source: 'sample', signal: progress.signal, onFile });
    return report.refused.length > 0 ? { problem: { ...report.refused[0].problem } } : { report };
  }

  return {
    isRunning: () => isRunning,
    async begin() {
      if (!(await wantsSamples(archive))) return;
      await record(archive, 'begun');
      isRunning = true;
      const { ended } = jobs.start({ kind: 'samples', unit: 'samples', subject: '' }, seed);
      void ended.then(async (job) => {
        isRunning = false;
        // Stopped by a person means unwanted; by the end of the program, or by a full disk, not done yet.
        if (job.state === 'done' || (job.state === 'cancelled' && !closed.aborted)) await record(archive, 'done');
      });
    },
  };
}

/** Deleted samples do not come back, and an archive that began with a person's own studies gets none. */
async function wantsSamples(archive: Archive): Promise<boolean> {
  const state = await readFile(recordPath(archive), 'utf8').catch(() => '');
  if (state.includes('done')) return false;
  if (state.includes('begun')) return true;
  const list = await archive.studyList({ limit: 1 });
  return list.ok && list.value.studyCount === 0;
}

async function record(archive: Archive, state: 'begun' | 'done'): Promise<void> {
  const temporary = `${recordPath(archive)}.${randomBytes(4).toString('hex')}`;
  // Without the record the samples would be looked for again at the next start: harmless, they are there already.
  await writeFile(temporary, JSON.stringify({ samples: state }))
    .then(() => rename(temporary, recordPath(archive)))
    .catch(() => undefined);
}

function recordPath(archive: Archive): string {
  return join(archive.directory, 'samples.json');
}
