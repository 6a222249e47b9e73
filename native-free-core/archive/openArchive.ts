// Opens an archive's directory, made if need be: lock, index, clean-up; then the record of functions.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { Archive, ArchiveOptions } from './archive.ts';
import type { ArchiveProblem } from './archiveProblem.ts';
import { backupArchive } from './backup/backupArchive.ts';
import { workingDirectory } from './backup/marks.ts';
import { type IndexWorker, openIndexWorker } from './database/openIndexWorker.ts';
import { writeProblem } from './intake/fileProblem.ts';
import { instanceStore } from './intake/storeInstance.ts';
import { makeFolders } from './makeFolders.ts';
import { objectReaders } from './objectReaders.ts';
import { removeOwner, writeOwner } from './owner.ts';
import { verifyArchive } from './verify/verifyArchive.ts';
import { openZip } from './zip/openZip.ts';

const defaultMinimumFreeBytes = 256 * 1024 * 1024;
const defaultConcurrency = 2;

/**
 * Opens the archive in `directory`. Problems: `archiveOwned` (work through its owner), `archiveNewer` (nothing touched),
 * `archiveNotWritable`, `archiveDamaged`, `diskFull`, `isBackup`, `restoreUnfinished`.
 */
export async function openArchive(
  directory: string,
  options: ArchiveOptions = {},
): Promise<Outcome<Archive, ArchiveProblem>> {
  const folder = resolve(directory);
  const made = await attempt(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }));
  if (!made.ok) return made;
  const working = workingDirectory(folder);
  if (!working.ok) return working;
  const opened = await openIndexWorker(folder);
  if (!opened.ok) return opened;
  const now = options.now ?? (() => new Date());
  const ready = await attempt(folder, async () => {
    await makeFolders(folder);
    writeOwner(folder, { pid: process.pid, startedAt: now().toISOString(), url: '', token: '' });
  });
  const cleaned = ready.ok ? await opened.value.ask('cleanIncoming', undefined) : ready;
  if (cleaned.ok) return succeed(archiveOf(folder, opened.value, { ...options, now }));
  await opened.value.close();
  return cleaned;
}

async function attempt(directory: string, work: () => Promise<unknown>): Promise<Outcome<undefined, ArchiveProblem>> {
  try {
    await work();
    return succeed(undefined);
  } catch (error) {
    return fail(writeProblem(error, directory));
  }
}

function archiveOf(
  directory: string,
  index: IndexWorker,
  options: ArchiveOptions & { readonly now: () => Date },
): Archive {
  const intake = instanceStore(directory, index, {
    now: options.now,
    minimumFreeBytes: options.minimumFreeBytes ?? defaultMinimumFreeBytes,
    concurrency: options.concurrency ?? defaultConcurrency,
  });
  let isClosed = false;
  const startedAt = options.now().toISOString();
  const timestamp = () => options.now().toISOString();
  return {
    directory,
    store: intake.store,
    openZip: (input, limits) => openZip(directory, input, intake.freeSpace, limits),
    ...objectReaders(index),
    instancesOfSeries: (seriesInstanceUID) => index.ask('instancesOfSeries', seriesInstanceUID),
    seriesOf: (studyInstanceUID) => index.ask('seriesOf', studyInstanceUID),
    study: (studyInstanceUID) => index.ask('findStudy', studyInstanceUID),
    studyList: (query) => index.ask('studyList', query),
    query: (level, keys, page = {}) => index.ask('queryLevel', { level, keys, page }),
    dossier: (patientKey) => index.ask('dossier', patientKey),
    exam: (studyInstanceUID) => index.ask('exam', studyInstanceUID),
    examHistory: (studyInstanceUID) => index.ask('examHistory', studyInstanceUID),
    updateExam: (studyInstanceUID, update) =>
      index.ask('updateExam', { studyInstanceUID, update, savedAt: timestamp() }),
    work: (studyInstanceUID) => index.ask('work', studyInstanceUID),
    saveWork: (studyInstanceUID, update) => index.ask('saveWork', { studyInstanceUID, update, savedAt: timestamp() }),
    moveSeriesToBin: (seriesInstanceUID) => index.ask('moveSeriesToBin', { seriesInstanceUID, binnedAt: timestamp() }),
    restoreSeries: (seriesInstanceUID) => index.ask('moveSeriesToBin', { seriesInstanceUID, binnedAt: null }),
    verify: (verifyOptions = {}) => verifyArchive(directory, index, intake, { ...verifyOptions, now: options.now }),
    backup: (target, backupOptions = {}) =>
      backupArchive(directory, index, target, { ...backupOptions, now: options.now }),
    announce: (url, token) =>
      attempt(directory, async () => writeOwner(directory, { pid: process.pid, startedAt, url, token })),
    close: async () => {
      // Once: afterwards the directory may be another's.
      if (isClosed) return;
      isClosed = true;
      await intake.close();
      removeOwner(directory);
      await index.close();
    },
  };
}
