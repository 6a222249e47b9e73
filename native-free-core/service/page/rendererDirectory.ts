// Where the built page lies: beside the bundle (dist/node, dist/electron), or under dist/ of the checkout.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `from` is the URL of the program's entry module. */
export function rendererDirectory(from: string): string {
  const beside = fileURLToPath(new URL('../renderer', from));
  if (existsSync(join(beside, 'index.html'))) return beside;
  return fileURLToPath(new URL('../../dist/renderer', from));
}
