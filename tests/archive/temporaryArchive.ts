// An archive in a folder of its own, gone after each test.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import {
  type Archive,
  type ArchiveOptions,
  openArchive,
  type StoreReply,
} from '../../native-free-core/archive/index.ts';
import { makeInstance, type Wanted } from './makeInstance.ts';

const folders: string[] = [];
const opened: Archive[] = [];

afterEach(async () => {
  for (const archive of opened.splice(0)) await archive.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'negatoscope-archive-'));
  folders.push(folder);
  return folder;
}

export async function temporaryArchive(options: ArchiveOptions = {}, directory = temporaryFolder()): Promise<Archive> {
  const archive = value(await openArchive(directory, options));
  opened.push(archive);
  return archive;
}

/** The value of an outcome that must be good. */
export function value<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  expect(outcome).toMatchObject({ ok: true });
  return (outcome as { readonly value: Value }).value;
}

export async function storeMade(archive: Archive, wanted: Wanted = {}): Promise<StoreReply> {
  return value(await archive.store(makeInstance(wanted), { source: 'import' }));
}

/** Every file below a folder, as paths relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
