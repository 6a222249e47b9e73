// `serve --dicom-port`: dcmtk's own programs speak to the workstation as a modality would.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeInstance } from '../../service/makeInstance.ts';
import { runLine } from '../../support/commandLine.ts';
import { findTool } from '../../support/tool.ts';

const [echoscu, storescu, findscu] = ['echoscu', 'storescu', 'findscu'].map(findTool);
const folder = mkdtempSync(join(tmpdir(), 'negatoscope-serve-'));
const archive = join(folder, 'archive');
const file = join(folder, '1.dcm');

async function startServing(...words: string[]) {
  const line = ['electron/command-line/main.ts', 'serve', '--archive', archive, ...words];
  const child = spawn(process.execPath, line, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, said] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (said += text));
  while (child.exitCode === null && !(out.includes('\n') && said.includes('DICOM:')))
    await new Promise((resolve) => setTimeout(resolve, 20));
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
  };
  return { address: out.trim(), port: /:(\d+)\s*$/m.exec(said)?.[1] ?? '', said, stop };
}

describe.skipIf(!echoscu || !storescu || !findscu)('serve --dicom-port', () => {
  let serving: Awaited<ReturnType<typeof startServing>>;
  beforeAll(async () => {
    writeFileSync(file, makeInstance({ number: 1 }));
    serving = await startServing('--port', '0', '--dicom-port', '0', '--ae-title', 'SALLE2');
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const call = (tool: string | undefined, ...words: string[]) =>
    spawnSync(tool ?? '', ['-aec', 'SALLE2', '127.0.0.1', serving.port, ...words], {
      encoding: 'utf8',
      timeout: 30_000,
    });

  it('says where it listens, under its own title, and answers an echo', () => {
    expect(serving.said).toMatch(/DICOM: SALLE2 @ 127\.0\.0\.1:\d+/);
    expect(call(echoscu).status).toBe(0);
    const other = spawnSync(echoscu ?? '', ['-aec', 'AUTRE', '127.0.0.1', serving.port], { encoding: 'utf8' });
    expect(other.status).not.toBe(0);
    expect(other.stderr).toMatch(/Called AE Title Not Recognized/);
  });

  it('stores what a modality sends, finds it again, and keeps the conversation', async () => {
    expect(call(storescu, file).status).toBe(0);
    const found = call(findscu, '-S', '-k', 'QueryRetrieveLevel=STUDY', '-k', 'StudyInstanceUID', '-k', 'PatientName');
    expect(found.status).toBe(0);
    const { origin, search } = new URL(serving.address);
    const token = new URLSearchParams(search).get('token') ?? '';
    const first = await fetch(`${origin}/?token=${token}`, { redirect: 'manual' });
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    const reply = await fetch(`${origin}/api/dicom/conversation`, { headers: { cookie } });
    const { isListening, lines } = await reply.json();
    expect(isListening).toBe(true);
    expect(lines.map(({ what }: { what: string }) => what)).toEqual(expect.arrayContaining(['echo', 'store', 'find']));
  });

  it('refuses a port that is taken, in words, and a title that is none', async () => {
    const taken = await runLine(['serve', '--archive', join(folder, 'b'), '--port', '0', '--dicom-port', serving.port]);
    expect(taken.result.problem).toMatchObject({ kind: 'portTaken', port: Number(serving.port) });
    for (const title of ['', 'A\\B', 'PLUS LONG QUE SEIZE'])
      expect((await runLine(['serve', '--archive', archive, '--dicom-port', '0', '--ae-title', title])).status).toBe(2);
    await serving.stop();
    const { result } = await runLine(['verify', '--archive', archive]);
    expect(result).toMatchObject({ objects: 1, damaged: 0, missing: 0, orphans: 0 });
  });
});
