// A zip among files: by its name, then by its first bytes.
import { open } from 'node:fs/promises';

/** Only files whose name ends so are opened to look: a folder of thousands of slices is not read twice. */
export async function isZip(path: string): Promise<boolean> {
  if (!/\.zip$/i.test(path)) return false;
  const file = await open(path, 'r').catch(() => undefined);
  try {
    const start = Buffer.alloc(2);
    await file?.read(start, 0, 2, 0);
    return start.toString('latin1') === 'PK';
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}
