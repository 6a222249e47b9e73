// The operating system's failures as this room's problems.
import type { ArchiveProblem } from '../archiveProblem.ts';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const notWritable = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'ENOENT']);

/** 'ENOSPC' and the like; the message of anything else. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

/** What went wrong while writing into the archive's directory. */
export function writeProblem(error: unknown, directory: string): ArchiveProblem {
  const code = codeOf(error);
  if (full.has(code)) return { kind: 'diskFull', directory };
  if (notWritable.has(code)) return { kind: 'archiveNotWritable', directory, code };
  return { kind: 'writeFailed', directory, code };
}
