// Verification and storage against dcmtk's own programs, on loopback, both ways.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../native-free-core/archive/index.ts';
import { dataSetStart } from '../../../native-free-core/network/dimse/metaInformation.ts';
import {
  type DicomListener,
  type DicomSettings,
  echoNode,
  listenDicom,
  storeToNode,
} from '../../../native-free-core/network/index.ts';
import { storeMade, temporaryArchive, temporaryFolder, value } from '../../archive/temporaryArchive.ts';
import { corpusBytes, corpusJson, corpusPath, hasCorpus } from '../../support/corpus.ts';
import { freePort } from '../../support/freePort.ts';
import { findTool } from '../../support/tool.ts';

const [echoscu, storescu, storescp] = ['echoscu', 'storescu', 'storescp'].map(findTool);
const endings: (() => Promise<unknown> | unknown)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function listening(archive: Archive, settings: Partial<DicomSettings> = {}): Promise<DicomListener> {
  const listener = value(
    await listenDicom(archive, { aeTitle: 'NEGATOSCOPE', host: '127.0.0.1', port: 0, ...settings }),
  );
  endings.push(listener.close);
  return listener;
}

async function run(path: string, words: readonly string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(path, words, { timeout: 60_000, env: { ...process.env, TCP_NODELAY: '1' } });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const [status] = await once(child, 'close');
  return { status, output };
}

/** A storescp that is ready, and the folder where it writes. */
async function storing(words: readonly string[]) {
  const [port, folder] = [await freePort(), temporaryFolder()];
  const child = spawn(storescp ?? '', [...words, '-aet', 'STORESCP', '-od', folder, `${port}`], { stdio: 'ignore' });
  endings.push(() => child.kill());
  const node = { aeTitle: 'STORESCP', callingAeTitle: 'NEGATOSCOPE', host: '127.0.0.1', port };
  for (let tries = 0; tries < 100 && !(await echoNode(node)).ok; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return { node, folder };
}

function dataSetBytes(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file);
  return bytes.subarray(dataSetStart(bytes));
}

// Transfer syntax → how storescu is told to propose it.
const options: readonly (readonly [string, string])[] = [
  ['1.2.840.10008.1.2', '-xi'],
  ['1.2.840.10008.1.2.1', '-xe'],
  ['1.2.840.10008.1.2.4.50', '-xy'],
  ['1.2.840.10008.1.2.4.51', '-xx'],
  ['1.2.840.10008.1.2.4.70', '-xs'],
  ['1.2.840.10008.1.2.4.80', '-xt'],
  ['1.2.840.10008.1.2.4.81', '-xu'],
  ['1.2.840.10008.1.2.4.90', '-xv'],
  ['1.2.840.10008.1.2.4.91', '-xw'],
  ['1.2.840.10008.1.2.5', '-xr'],
];

describe.skipIf(!echoscu)('Verification — PS3.4 A', () => {
  it('answers echoscu, and tells the conversation', async () => {
    const listener = await listening(await temporaryArchive());
    const words = ['-aet', 'STUDENT', '-aec', 'NEGATOSCOPE', '127.0.0.1', `${listener.port}`];
    expect(await run(echoscu ?? '', words)).toEqual({ status: 0, output: '' });
    expect(listener.log().map(({ who, what, result }) => `${who} ${what} ${result}`)).toEqual([
      'peer connect asked',
      'peer associate accepted',
      'us context accepted',
      'peer echo 0000',
      'peer release accepted',
    ]);
  });

  it('refuses a call by another AE title, and says so', async () => {
    const listener = await listening(await temporaryArchive());
    const { status, output } = await run(echoscu ?? '', ['-aec', 'OTHER', '127.0.0.1', `${listener.port}`]);
    expect(status).not.toBe(0);
    expect(output).toContain('Called AE Title Not Recognized');
    expect(listener.log().at(-1)).toMatchObject({ what: 'associate', result: 'refused', facts: { reason: 7 } });
  });

  it('tells a node that is not there from one that refuses', async () => {
    const listener = await listening(await temporaryArchive());
    const node = { aeTitle: 'OTHER', callingAeTitle: 'ME', host: '127.0.0.1', port: listener.port };
    expect(await echoNode(node)).toMatchObject({ ok: false, problem: { kind: 'associationRejected', reason: 7 } });
    const nobody = await echoNode({ ...node, port: await freePort() });
    expect(nobody).toMatchObject({ ok: false, problem: { kind: 'nodeUnreachable', code: 'ECONNREFUSED' } });
  });
});

describe.skipIf(!storescu || !storescp || !hasCorpus)('Storage — PS3.4 B', () => {
  const files: readonly { path: string }[] = hasCorpus ? corpusJson('manifest.json').files : [];
  const paths = files.map(({ path }) => path).filter((path) => path.startsWith('syntaxes-ct/'));

  it('keeps every data set of storescu as storescp +B does, byte for byte', async () => {
    const { node, folder } = await storing(['+xa', '+B', '+uf']);
    expect(paths.length).toBeGreaterThan(10);
    let compared = 0;
    for (const path of paths) {
      const archive = await temporaryArchive();
      const known = value(await archive.store(corpusBytes(path), { source: 'import' }));
      const row = value(await archive.instancesOfSeries(known.seriesInstanceUID))[0];
      const option = options.find(([uid]) => uid === row.transferSyntaxUID)?.[1];
      if (option === undefined) continue;
      const received = await temporaryArchive();
      const listener = await listening(received);
      const words = [option, '-aec', 'NEGATOSCOPE', '127.0.0.1', `${listener.port}`, corpusPath(path)];
      expect(await run(storescu ?? '', words), path).toMatchObject({ status: 0 });
      const object = value(await received.readObject(known.sopInstanceUID));
      expect(object.transferSyntaxUID, path).toBe(row.transferSyntaxUID);
      // storescu writes some data sets anew: what it sends is what storescp keeps of it, bit for bit.
      const before = new Set(readdirSync(folder));
      await run(storescu ?? '', [option, '-aec', node.aeTitle, node.host, `${node.port}`, corpusPath(path)]);
      const reference = readdirSync(folder).find((file) => !before.has(file)) ?? '';
      const sent = dataSetBytes(readFileSync(`${folder}/${reference}`));
      expect(dataSetBytes(readFileSync(object.path)).equals(sent), path).toBe(true);
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(8);
  }, 120_000);

  it('sends every data set to storescp byte for byte, or says that the node refused its syntax', async () => {
    const { node, folder } = await storing(['+xa', '+B', '+uf']);
    let compared = 0;
    for (const path of paths) {
      const archive = await temporaryArchive();
      const known = value(await archive.store(corpusBytes(path), { source: 'import' }));
      const rows = value(await archive.instancesOfSeries(known.seriesInstanceUID));
      const before = new Set(readdirSync(folder));
      const [sent] = await storeToNode(archive, node, rows);
      if (!sent.outcome.ok) {
        expect(sent.outcome.problem, path).toMatchObject({ kind: 'contextRefused' });
        continue;
      }
      const name = readdirSync(folder).find((file) => !before.has(file));
      const [there, here] = [dataSetBytes(readFileSync(`${folder}/${name}`)), dataSetBytes(corpusBytes(path))];
      // PS3.5 A.5: an odd deflated stream gets a null.
      const padded = path.includes('1.2.1.99') && here.length % 2 === 1 ? Buffer.concat([here, Buffer.alloc(1)]) : here;
      expect(there.equals(padded), path).toBe(true);
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(8);
  }, 120_000);

  it('tells which instance a node refused for its transfer syntax', async () => {
    const { node } = await storing(['+xi']);
    const archive = await temporaryArchive();
    const made = await storeMade(archive);
    const rows = value(await archive.instancesOfSeries(made.seriesInstanceUID));
    expect(await storeToNode(archive, node, rows)).toMatchObject([
      { outcome: { ok: false, problem: { kind: 'contextRefused', transferSyntaxUID: '1.2.840.10008.1.2.1' } } },
    ]);
  });
});

describe('Storage between two of us', () => {
  it('says that another content under a known UID was not taken in — PS3.4 B.2.3', async () => {
    const [here, there] = [await temporaryArchive(), await temporaryArchive()];
    const listener = await listening(there);
    const made = await storeMade(here);
    await storeMade(there, { pixels: new Uint8Array(8) });
    const node = { aeTitle: 'NEGATOSCOPE', callingAeTitle: 'ME', host: '127.0.0.1', port: listener.port };
    const rows = value(await here.instancesOfSeries(made.seriesInstanceUID));
    expect(await storeToNode(here, node, rows)).toMatchObject([
      { outcome: { ok: false, problem: { kind: 'dimseFailed', status: 'c111' } } },
    ]);
  });

  it('takes a new connection beside garbage, endless lengths and half-open sockets', async () => {
    const listener = await listening(await temporaryArchive(), { limits: { artimMs: 200 } });
    const hostile = [Buffer.from('GET / HTTP/1.1\r\n\r\n'), Buffer.from([4, 0, 255, 255, 255, 255]), Buffer.alloc(0)];
    const sockets = Array.from({ length: 60 }, (_, number) => {
      const socket = connect(listener.port, '127.0.0.1');
      socket.on('error', () => undefined).resume();
      socket.write(hostile[number % hostile.length]);
      return once(socket, 'close');
    });
    const node = { aeTitle: 'NEGATOSCOPE', callingAeTitle: 'ME', host: '127.0.0.1', port: listener.port };
    expect(await echoNode(node)).toEqual({ ok: true, value: undefined });
    await Promise.all(sockets);
    const ends = listener.log().filter(({ what }) => what === 'end');
    expect(ends.filter(({ facts }) => facts.problem === 'badPdu')).toHaveLength(40);
    expect(ends.filter(({ facts }) => facts.problem !== 'badPdu')).toHaveLength(20);
  });
});
