import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFiles } from '../../electron/portable/startFiles.ts';
import { startWorkstation, temporaryFolder } from '../support/workstation.ts';

describe('The portable folder', () => {
  it('starts with nothing else on the machine, shows the page, and writes only inside itself', {
    timeout: 300_000,
  }, async () => {
    const temporary = temporaryFolder('portable');
    onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
    const folder = join(temporary, 'clé usb é');
    const made = spawnSync(process.execPath, ['electron/portable/makePortable.ts', '--out', folder], {
      encoding: 'utf8',
    });
    expect(made.status, made.stderr).toBe(0);
    expect(JSON.parse(made.stdout).samples).toBeGreaterThan(100);

    // No PATH to any Node or npm, no home to write into, the network never asked for.
    const bare = [
      '/usr/bin/env',
      '-i',
      'PATH=/nowhere',
      'HOME=/nonexistent',
      '/bin/sh',
      join(folder, 'negatoscope.sh'),
      '--no-open',
    ];
    const workstation = await startWorkstation(join(folder, 'archive'), bare);
    const cookie = await cookieOf(workstation.address);
    const page = await fetch(new URL('/', workstation.address), { headers: { cookie } });
    expect(await page.text()).toContain('<div id="root">');
    expect(await untilSamplesAreThere(workstation.address, cookie)).toBeGreaterThanOrEqual(5);
    expect(await workstation.stop()).toBe(0);
    expect(existsSync(join(folder, 'archive', 'index.sqlite'))).toBe(true);
  });

  it('has a file to double-click for each platform, with quotes for folders with spaces', () => {
    const files = startFiles(['win-x64', 'linux-x64']);
    expect(files.map(({ name }) => name)).toEqual(['negatoscope.cmd', 'negatoscope.sh', 'LISEZMOI.txt']);
    expect(files[0].text).toContain('"%here%node\\win-x64\\node.exe" "%here%dist\\node\\browser.js"');
    expect(files[0].text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

/** The first visit changes the token of the address into a cookie. */
async function cookieOf(address: string): Promise<string> {
  const visit = await fetch(address, { redirect: 'manual' });
  return visit.headers.getSetCookie()[0].split(';')[0];
}

async function untilSamplesAreThere(address: string, cookie: string): Promise<number> {
  for (let look = 0; look < 600; look++) {
    const reply = await fetch(new URL('/api/status', address), { headers: { cookie } });
    const { isSeeding, studyCount } = (await reply.json()) as { isSeeding: boolean; studyCount: number };
    if (!isSeeding) return studyCount;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the samples did not come');
}
