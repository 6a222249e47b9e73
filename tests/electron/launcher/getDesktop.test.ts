import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDesktopBinary } from '../../../electron/launcher/desktopBinary.mjs';

/** Runs get-desktop against a mirror on loopback, and cancels it once `cancelOn` has been printed. */
async function getDesktopFrom(mirror: RequestListener, cancelOn?: string) {
  const server = createServer(mirror).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, ['electron/launcher/getDesktop.ts'], {
    env: {
      ...process.env,
      ELECTRON_MIRROR: `http://127.0.0.1:${port}/`,
      electron_config_cache: mkdtempSync(join(tmpdir(), 'negatoscope-electron-')),
    },
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
    if (cancelOn && !child.killed && said.includes(cancelOn)) child.kill('SIGINT');
  });
  const status = await new Promise((resolve) => child.once('exit', resolve));
  server.closeAllConnections();
  server.close();
  return { status, said };
}

describe.skipIf(findDesktopBinary() !== undefined)('npm run get-desktop', () => {
  it('shows progress, and refuses an archive whose sum is not the published one', async () => {
    const { status, said } = await getDesktopFrom((_, response) => response.end(Buffer.alloc(2_000_000)));
    expect(said).toMatch(/2 \/ 2 Mo \(100 %\)/);
    expect(said).toContain('Electron could not be fetched');
    expect(status).toBe(1);
    expect(findDesktopBinary()).toBeUndefined();
  });

  it('says why when the mirror has nothing, and that the workstation works without', async () => {
    const { status, said } = await getDesktopFrom((_, response) => response.writeHead(404).end());
    expect(said).toContain('404');
    expect(said).toContain('npm start');
    expect(status).toBe(1);
  });

  it('stops at Ctrl-C and leaves nothing half done', async () => {
    const { status, said } = await getDesktopFrom((_, response) => {
      response.writeHead(200, { 'content-length': 100_000_000 });
      response.write(Buffer.alloc(1_000_000));
    }, '/ 100 Mo');
    expect(said).toContain('Annulé');
    expect(status).toBe(130);
    expect(findDesktopBinary()).toBeUndefined();
  });
});
