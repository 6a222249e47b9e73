// One stored object into another folder, its hash proved on the way.
import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/** Bytes that cannot be read are no fault of the folder that is written. */
class NotReadable extends Error {}

/**
 * `to` bears the object's name only once all its bytes are on the disk and have the hash `sha256`. Throws when `to` cannot
 * be written. The folder is not synced: its caller does that, once for many.
 */
export async function copyObject(from: string, to: string, sha256: string): Promise<'copied' | 'damaged'> {
  const part = `${to}.part`;
  const hash = createHash('sha256');
  const target = await open(part, 'w', 0o600);
  try {
    await target.writeFile(hashed(from, hash));
    if (hash.digest('hex') !== sha256) throw new NotReadable();
    await target.sync();
    await target.close();
    await rename(part, to);
    return 'copied';
  } catch (error) {
    await target.close().catch(() => {});
    await rm(part, { force: true });
    if (error instanceof NotReadable) return 'damaged';
    throw error;
  }
}

async function* hashed(path: string, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  const source = await open(path, 'r').catch(() => undefined);
  if (source === undefined) throw new NotReadable();
  try {
    for (let at = 0; ; ) {
      const buffer = Buffer.allocUnsafe(1 << 20);
      const { bytesRead } = await source.read(buffer, 0, buffer.length, at).catch(() => {
        throw new NotReadable();
      });
      if (bytesRead === 0) return;
      at += bytesRead;
      const piece = buffer.subarray(0, bytesRead);
      hash.update(piece);
      yield piece;
    }
  } finally {
    await source.close();
  }
}
