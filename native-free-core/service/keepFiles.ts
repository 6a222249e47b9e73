// Files that can always be made again (plans, small pictures), under cache/ of the archive. Losing them costs time only.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface KeptFiles {
  /** The file's bytes, or undefined when it is not there or cannot be read. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Whole or not at all. A full disk is no failure here: the file is made again next time. */
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/** `kind` is a folder of the cache; names are made by the program (hashes), never received. */
export function keepFiles(archiveDirectory: string, kind: string): KeptFiles {
  const folder = join(archiveDirectory, 'cache', kind);
  return {
    read: (name) => readFile(join(folder, name)).catch(() => undefined),
    async write(name, bytes) {
      const temporary = join(folder, `${randomBytes(6).toString('hex')}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(temporary, bytes);
        await rename(temporary, join(folder, name));
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}
