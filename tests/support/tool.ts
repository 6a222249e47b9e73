// Other people's programs, run on our output. A test that needs one skips loudly where it is absent.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const searched = ['/usr/bin', '/usr/local/bin'];

/** The path of a program, or undefined after having said so. */
export function findTool(name: string): string | undefined {
  const found = searched.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));
  if (!found) console.warn(`SKIPPED LOUDLY: ${name} is not installed; what it would check is not checked.`);
  return found;
}

/** Runs a program to its end, at most a minute. */
export function runTool(
  path: string,
  words: readonly string[],
): { status: number | null; output: string; error: string } {
  const done = spawnSync(path, words, { encoding: 'utf8', timeout: 60_000, maxBuffer: 64 << 20 });
  return { status: done.status, output: done.stdout ?? '', error: done.stderr ?? '' };
}

/** The Chromium for journeys: CHROMIUM_PATH, or the one that the system has. */
export function findChromium(): string | undefined {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (!found) console.warn('SKIPPED LOUDLY: no Chromium (CHROMIUM_PATH); journeys do not run.');
  return found;
}
