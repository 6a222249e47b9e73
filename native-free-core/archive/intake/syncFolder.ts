// A name that was made in a folder is on the disk only once the folder itself is synced (fsync(2)).
import { open } from 'node:fs/promises';

export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder as a file; NTFS journals its names by itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
