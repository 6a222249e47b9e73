// owner.json: who holds the archive and where its service listens. The lock itself is `owner.lock`; this names its holder.
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { ownerPath } from './layout.ts';

export interface Owner {
  readonly pid: number;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  /** Address and token of the owner's service; empty until it listens. */
  readonly url: string;
  readonly token: string;
}

/** Written whole or not at all; only this user may read the token. */
export function writeOwner(directory: string, owner: Owner): void {
  const temporary = `${ownerPath(directory)}.${randomBytes(6).toString('hex')}`;
  writeFileSync(temporary, JSON.stringify(owner), { mode: 0o600, flag: 'wx' });
  renameSync(temporary, ownerPath(directory));
}

export function removeOwner(directory: string): void {
  rmSync(ownerPath(directory), { force: true });
}

/** The owner's address; blanks when the owner has not written it yet. */
export function readOwner(directory: string): Pick<Owner, 'pid' | 'url' | 'token'> {
  try {
    const owner = JSON.parse(readFileSync(ownerPath(directory), 'utf8')) as Partial<Owner>;
    return { pid: Number(owner.pid ?? 0), url: String(owner.url ?? ''), token: String(owner.token ?? '') };
  } catch {
    return { pid: 0, url: '', token: '' };
  }
}
