// What streams in is kept aside in incoming/ until it is whole.
import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { incomingFolder } from '../layout.ts';
import { fromSource, SourceFailure } from '../sourceFailure.ts';
import { writeProblem } from './fileProblem.ts';
import type { FreeSpace } from './freeSpace.ts';

/** The path of the kept file, not synced yet. After a problem nothing is left. */
export async function keepAside(
  directory: string,
  pieces: AsyncIterable<Uint8Array>,
  freeSpace: FreeSpace,
): Promise<Outcome<string, ArchiveProblem>> {
  const path = join(incomingFolder(directory), `${randomUUID()}.part`);
  const written = await write(path, pieces, freeSpace).catch((error) =>
    fail(error instanceof SourceFailure ? error.problem : writeProblem(error, directory)),
  );
  if (written.ok) return succeed(path);
  await rm(path, { force: true }).catch(() => undefined);
  return written;
}

async function write(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  freeSpace: FreeSpace,
): Promise<Outcome<undefined, ArchiveProblem>> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of fromSource(pieces, '')) {
      const room = await freeSpace.reserve(piece.length);
      if (!room.ok) return room;
      await file.writeFile(piece);
    }
    return succeed(undefined);
  } finally {
    await file.close();
  }
}
