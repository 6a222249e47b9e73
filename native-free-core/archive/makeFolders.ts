// The folders of an archive, made if need be and synced.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './intake/syncFolder.ts';
import { incomingFolder, objectsFolder, quarantineFolder } from './layout.ts';

export async function makeFolders(directory: string): Promise<void> {
  for (const folder of [incomingFolder(directory), quarantineFolder(directory)])
    await mkdir(folder, { recursive: true });
  const objects = objectsFolder(directory);
  await mkdir(objects, { recursive: true });
  const names = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));
  await Promise.all(names.map((name) => mkdir(join(objects, name), { recursive: true })));
  await Promise.all([objects, directory].map(syncFolder));
}
