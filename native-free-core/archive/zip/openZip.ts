// A zip from a path, or from a body that streams in and is kept aside until its files are stored.
import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { writeProblem } from '../intake/fileProblem.ts';
import type { FreeSpace } from '../intake/freeSpace.ts';
import { incomingFolder } from '../layout.ts';
import { fromSource, SourceFailure } from '../sourceFailure.ts';
import { readZip } from './readZip.ts';
import { defaultZipLimits, type ZipFile, type ZipLimits } from './zipTypes.ts';

export interface OpenedZip {
  readonly files: readonly ZipFile[];
  /** Call when the files are stored: what was kept aside is removed. */
  close(): Promise<void>;
}

export async function openZip(
  directory: string,
  input: string | AsyncIterable<Uint8Array>,
  freeSpace: FreeSpace,
  limits: Partial<ZipLimits> = {},
): Promise<Outcome<OpenedZip, ArchiveProblem>> {
  const allLimits = { ...defaultZipLimits, ...limits };
  if (typeof input === 'string') {
    const files = await readZip(input, allLimits);
    return files.ok ? succeed({ files: files.value, close: async () => undefined }) : files;
  }
  const path = join(incomingFolder(directory), `${randomUUID()}.zip`);
  const close = () => rm(path, { force: true });
  const kept = await keepAside(path, input, directory, freeSpace);
  const files = kept.ok ? await readZip(path, allLimits) : kept;
  if (files.ok) return succeed({ files: files.value, close });
  await close();
  return files;
}

async function keepAside(
  path: string,
  input: AsyncIterable<Uint8Array>,
  directory: string,
  freeSpace: FreeSpace,
): Promise<Outcome<undefined, ArchiveProblem>> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const piece of fromSource(input, '')) {
        const room = await freeSpace.reserve(piece.length);
        if (!room.ok) return room;
        await file.writeFile(piece);
      }
    } finally {
      await file.close();
    }
    return succeed(undefined);
  } catch (error) {
    return fail(error instanceof SourceFailure ? error.problem : writeProblem(error, directory));
  }
}
