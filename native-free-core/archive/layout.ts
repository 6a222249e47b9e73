// Where things lie in an archive's directory. Names come from hashes and counters only: nothing received names a path.
import { join } from 'node:path';

export function indexPath(directory: string): string {
  return join(directory, 'index.sqlite');
}

export function lockPath(directory: string): string {
  return join(directory, 'owner.lock');
}

export function ownerPath(directory: string): string {
  return join(directory, 'owner.json');
}

export function incomingFolder(directory: string): string {
  return join(directory, 'incoming');
}

export function objectsFolder(directory: string): string {
  return join(directory, 'objects');
}

export function quarantineFolder(directory: string): string {
  return join(directory, 'quarantine');
}

/** objects/ab/cdef…: 256 folders, so that none grows beyond what file systems like. */
export function objectFolder(directory: string, sha256: string): string {
  return join(directory, 'objects', checked(sha256).slice(0, 2));
}

export function objectPath(directory: string, sha256: string): string {
  return join(objectFolder(directory, sha256), sha256.slice(2));
}

export function quarantinePath(directory: string, sha256: string): string {
  return join(quarantineFolder(directory), checked(sha256));
}

function checked(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256 in lower-case hexadecimal: ${sha256}`);
  return sha256;
}
