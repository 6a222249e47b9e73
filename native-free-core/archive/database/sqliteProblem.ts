// SQLite's own failures as this room's problems.
import type { ArchiveProblem } from '../archiveProblem.ts';

// https://sqlite.org/rescode.html: primary result codes.
const [busy, readOnly, corrupt, full, cantOpen, notADatabase] = [5, 8, 11, 13, 14, 26];

export function isBusy(error: unknown): boolean {
  return primaryCode(error) === busy;
}

/** A failure of SQLite becomes a problem; anything else is a bug of ours and keeps its text. */
export function sqliteProblem(error: unknown, directory: string): ArchiveProblem {
  switch (primaryCode(error)) {
    case full:
      return { kind: 'diskFull', directory };
    case readOnly:
    case cantOpen:
      return { kind: 'archiveNotWritable', directory, code: textOf(error) };
    case corrupt:
    case notADatabase:
      return { kind: 'archiveDamaged', directory, found: textOf(error) };
    default:
      return { kind: 'writeFailed', directory, code: textOf(error) };
  }
}

function primaryCode(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  return code & 0xff;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
