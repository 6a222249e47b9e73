// Zips.
import type { FileToStore } from './storeFiles.ts';

export async function isZip(_file: string): Promise<boolean> {
  return false;
}

export async function* zipFiles(_file: string, _path: string, _signal: AbortSignal): AsyncGenerator<FileToStore> {}
