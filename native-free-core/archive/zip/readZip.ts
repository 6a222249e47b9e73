// The files of a zip, within limits that are judged on its directory before anything is unpacked.
import { open } from 'node:fs/promises';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem, ZipProblem } from '../archiveProblem.ts';
import { codeOf } from '../intake/fileProblem.ts';
import { readCentralDirectory, type ZipRow } from './centralDirectory.ts';
import { unpackEntry } from './unpackEntry.ts';
import type { ZipFile, ZipLimits } from './zipTypes.ts';

/** The zip at `zipPath`, whole problems first: `badZip`, `zipTooManyEntries`, `zipTooLarge`, `zipBomb`, `fileNotReadable`. */
export async function readZip(
  zipPath: string,
  limits: ZipLimits,
): Promise<Outcome<readonly ZipFile[], ArchiveProblem>> {
  const rows = await readRows(zipPath, limits);
  if (!rows.ok) return rows;
  const files = rows.value.filter(({ name }) => !/[\\/]$/.test(name));
  return succeed(files.map((row) => fileOf(zipPath, row, limits)));
}

async function readRows(zipPath: string, limits: ZipLimits): Promise<Outcome<readonly ZipRow[], ArchiveProblem>> {
  try {
    const file = await open(zipPath, 'r');
    try {
      const rows = await readCentralDirectory(file, limits);
      return rows.ok ? withinLimits(rows.value, (await file.stat()).size, limits) : rows;
    } finally {
      await file.close();
    }
  } catch (error) {
    return fail({ kind: 'fileNotReadable', path: zipPath, code: codeOf(error) });
  }
}

function withinLimits(
  rows: readonly ZipRow[],
  zipBytes: number,
  { maximumBytes }: ZipLimits,
): Outcome<readonly ZipRow[], ZipProblem> {
  const foundBytes = rows.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const packedBytes = rows.reduce((sum, row) => sum + row.packedBytes, 0);
  if (foundBytes > maximumBytes) return fail({ kind: 'zipTooLarge', foundBytes, allowedBytes: maximumBytes });
  // Entries that share their data: the bomb of a few kilobytes that is petabytes.
  if (packedBytes > zipBytes) return fail({ kind: 'zipBomb', foundBytes, packedBytes: zipBytes });
  return succeed(rows);
}

function fileOf(zipPath: string, row: ZipRow, limits: ZipLimits): ZipFile {
  const path = shownPath(row.name);
  const problem = problemOf(row, limits);
  if (problem !== undefined) return { path, problem };
  return { path, content: { [Symbol.asyncIterator]: () => unpackEntry(zipPath, row) } };
}

function problemOf(row: ZipRow, { maximumRatio, trustedBytes }: ZipLimits): ZipProblem | undefined {
  const { flags, method, name, packedBytes, sizeBytes } = row;
  if ((flags & 1) !== 0) return { kind: 'zipEncrypted' };
  if (method !== 0 && method !== 8) return { kind: 'zipMethodUnknown', method };
  if (sizeBytes > trustedBytes && sizeBytes > packedBytes * maximumRatio) {
    return { kind: 'zipBomb', foundBytes: sizeBytes, packedBytes };
  }
  return /\.zip$/i.test(name) ? { kind: 'zipNested' } : undefined;
}

/** For people to read: no control characters, no way up or to a root. */
function shownPath(name: string): string {
  const segments = name
    .replace(/[\0-\x1f\x7f]/g, ' ')
    .split(/[\\/]/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return segments.join('/').slice(0, 1000);
}
