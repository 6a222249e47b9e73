// The program's version as package.json has it.
import { existsSync, readFileSync } from 'node:fs';

/** `from` is the URL of an entry module: two folders below package.json, in the checkout and in the bundle alike. */
export function programVersion(from: string): string {
  const file = new URL('../../package.json', from);
  if (!existsSync(file)) return '0.0.0';
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: string };
  return version ?? '0.0.0';
}
