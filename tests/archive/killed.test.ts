import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../native-free-core/archive/index.ts';
import { filesBelow, temporaryArchive, temporaryFolder, value } from './temporaryArchive.ts';

const program = fileURLToPath(new URL('./importingProgram.ts', import.meta.url));

/** Starts the importing program, waits until it has the archive, and gathers what it acknowledges. */
async function startImporting(directory: string, from: number) {
  const child: ChildProcess = spawn(process.execPath, [program, directory, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.setEncoding('utf8');
  child.stdout?.on('data', (text: string) => {
    said += text;
  });
  const lines = () => said.split('\n').slice(0, -1);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  while (!said.includes('\n') && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
  return { child, ended, lines };
}

describe('An archive whose program is killed', () => {
  it('has every acknowledged instance, whole, and nothing else, five times over', { timeout: 120_000 }, async () => {
    const directory = temporaryFolder();
    const acknowledged = new Map<string, string>();
    for (let round = 0; round < 5; round++) {
      const { child, ended, lines } = await startImporting(directory, round * 100_000);
      expect(lines()[0]).toBe('open');
      // At a random moment of the work, not of the clock: a busy machine may take its time to begin.
      const acknowledgements = 1 + Math.floor(Math.random() * 40);
      await expect.poll(() => lines().length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(acknowledgements);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      child.kill('SIGKILL');
      await ended;
      for (const line of lines().slice(1)) {
        expect(line).toMatch(/^1\.5\.\d+ [0-9a-f]{64}$/);
        const [uid, sha256] = line.split(' ');
        acknowledged.set(uid, sha256);
      }
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(5);
    const archive = await temporaryArchive({}, directory);
    expect(filesBelow(join(directory, 'incoming'))).toEqual([]);
    for (const [uid, sha256] of acknowledged) {
      expect(value(await archive.verifyInstance(uid)), uid).toEqual({ sha256, matches: true });
    }
    for (const path of filesBelow(join(directory, 'objects'))) {
      const found = createHash('sha256')
        .update(readFileSync(join(directory, 'objects', path)))
        .digest('hex');
      expect(found, path).toBe(dirname(path) + basename(path));
    }
    expect(value(await archive.verify())).toMatchObject({ damaged: 0, orphans: 0, missing: 0 });
  });

  it('belongs to the living program until then, and to the next one at once', async () => {
    const directory = temporaryFolder();
    const { child, ended } = await startImporting(directory, 0);
    const refused = await openArchive(directory);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'archiveOwned', pid: child.pid } });
    child.kill('SIGKILL');
    await ended;
    const archive = await temporaryArchive({}, directory);
    expect(archive.directory).toBe(directory);
  });
});
