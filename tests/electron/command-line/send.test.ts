// `echo` and `send` against dcmtk's storescp.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSetStart } from '../../../native-free-core/network/dimse/metaInformation.ts';
import { makeInstance } from '../../service/makeInstance.ts';
import { runLine } from '../../support/commandLine.ts';
import { freePort } from '../../support/freePort.ts';
import { findTool } from '../../support/tool.ts';

const storescp = findTool('storescp');
const folder = mkdtempSync(join(tmpdir(), 'negatoscope-send-'));
const [archive, source, target] = ['archive', 'source', 'target'].map((name) => join(folder, name));

describe.skipIf(!storescp)('sending', () => {
  let peer: ChildProcess;
  let node = '';
  let study = '';
  beforeAll(async () => {
    for (const each of [source, target]) mkdirSync(each);
    for (const number of [1, 2, 3]) writeFileSync(join(source, `${number}.dcm`), makeInstance({ number }));
    await runLine(['import', source, '--archive', archive]);
    const found = await runLine(['query', '--archive', archive, '--level', 'study']);
    study = JSON.stringify(found.lines).match(/"0020000D"[^}]*?"Value":\["([0-9.]+)"/)?.[1] ?? '';
    const port = await freePort();
    node = `PACS@127.0.0.1:${port}`;
    peer = spawn(storescp ?? '', ['+B', '+xa', '-aet', 'PACS', '-od', target, `${port}`], { stdio: 'ignore' });
  }, 60_000);
  afterAll(() => {
    peer.kill();
    rmSync(folder, { recursive: true });
  });

  it('asks first whether the node answers', async () => {
    await expect
      .poll(async () => (await runLine(['echo', node])).result, { timeout: 10_000 })
      .toEqual({ answers: true });
    expect((await runLine(['echo', 'PACS'])).status).toBe(2);
    expect((await runLine(['echo', 'PLUS LONG QUE SEIZE@127.0.0.1:104'])).status).toBe(2);
    expect((await runLine(['echo', node, '--ae-title', 'A\\B'])).status).toBe(2);
    const nobody = await runLine(['echo', `PACS@127.0.0.1:${await freePort()}`]);
    expect(nobody.result.problem.kind).toBe('nodeUnreachable');
  });

  it('brings every instance of the study, data sets byte for byte', async () => {
    const { result } = await runLine(['send', '--archive', archive, '--study', study, '--node', node]);
    expect(result).toEqual({ sent: 3, failed: [] });
    const bytesOf = (path: string) => {
      const bytes = readFileSync(path);
      return bytes.subarray(dataSetStart(bytes)).toString('base64');
    };
    const arrived = readdirSync(target).map((name) => bytesOf(join(target, name)));
    const sent = readdirSync(source).map((name) => bytesOf(join(source, name)));
    expect(arrived.sort()).toEqual(sent.sort());
  });

  it('says why nothing could be sent: a study that is not there, a node that is not there', async () => {
    const unknown = await runLine(['send', '--archive', archive, '--study', '1.2.9', '--node', node]);
    expect(unknown.result.problem.kind).toBe('unknownStudy');
    const away = `PACS@127.0.0.1:${await freePort()}`;
    const lost = await runLine(['send', '--archive', archive, '--study', study, '--node', away]);
    expect(lost.result.problem.kind).toBe('nodeUnreachable');
    const title = await runLine(['send', '--archive', archive, '--study', study, '--node', 'A\\B@127.0.0.1:104']);
    expect(title.result.problem.kind).toBe('requestNotUnderstood');
  });
});
