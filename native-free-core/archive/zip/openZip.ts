// A zip from a path, or from a body that streams in and is kept aside until its files are stored.
import { rm } from 'node:fs/promises';
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { FreeSpace } from '../intake/freeSpace.ts';
import { keepAside } from '../intake/keepAside.ts';
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
  const kept = await keepAside(directory, input, freeSpace);
  if (!kept.ok) return kept;
  const close = () => rm(kept.value, { force: true });
  const files = await readZip(kept.value, allLimits);
  if (files.ok) return succeed({ files: files.value, close });
  await close();
  return files;
}
