// At the start: whatever a killed process left in incoming/ was never acknowledged, and goes.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexWorker } from '../database/openIndexWorker.ts';
import { incomingFolder } from '../layout.ts';
import { settleMoves } from './settleMoves.ts';

export async function cleanIncoming(directory: string, index: IndexWorker): Promise<void> {
  const folder = incomingFolder(directory);
  for (const name of await readdir(folder)) {
    if (name.endsWith('.moves')) await settleMoves(directory, index, name);
    else await rm(join(folder, name), { force: true, recursive: true });
  }
}
