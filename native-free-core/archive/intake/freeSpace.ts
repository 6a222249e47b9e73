// The guard of the disk: what would leave too little free is refused before it is written.
import { statfs } from 'node:fs/promises';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';

export interface FreeSpace {
  /** Counts `bytes` as taken, or says `lowDisk`. */
  reserve(bytes: number): Promise<Outcome<undefined, ArchiveProblem>>;
}

/** The system is asked anew after this much was written: asking each time would cost more than it tells. */
const recountBytes = 64 * 1024 * 1024;

export function guardFreeSpace(directory: string, minimumFreeBytes: number): FreeSpace {
  let freeBytes = 0;
  let trustedBytes = -1;
  const recount = async () => {
    const { bavail, bsize } = await statfs(directory);
    freeBytes = bavail * bsize;
    trustedBytes = Math.min(recountBytes, (freeBytes - minimumFreeBytes) / 2);
  };
  return {
    reserve: async (bytes) => {
      if (bytes > trustedBytes) await recount();
      if (freeBytes - bytes < minimumFreeBytes) {
        return fail({ kind: 'lowDisk', directory, freeBytes, minimumFreeBytes });
      }
      freeBytes -= bytes;
      trustedBytes -= bytes;
      return succeed(undefined);
    },
  };
}
