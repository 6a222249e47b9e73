// Who may call, how many, how much, how long; TLS; and a question that is taken back.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../native-free-core/archive/index.ts';
import { defaultAssociationLimits } from '../../../native-free-core/network/association/associationLimits.ts';
import { connectUpperLayer } from '../../../native-free-core/network/association/connectUpperLayer.ts';
import { requestTo } from '../../../native-free-core/network/dimse/askNode.ts';
import {
  type DicomListener,
  type DicomSettings,
  echoNode,
  listenDicom,
  storeToNode,
} from '../../../native-free-core/network/index.ts';
import { filesBelow, storeMade, temporaryArchive, temporaryFolder, value } from '../../archive/temporaryArchive.ts';
import { findTool } from '../../support/tool.ts';

const [openssl, echoscu, findscu] = ['openssl', 'echoscu', 'findscu'].map(findTool);
const verification = { id: 1, abstractSyntax: '1.2.840.10008.1.1', transferSyntaxes: ['1.2.840.10008.1.2'] };
const listeners: DicomListener[] = [];

afterEach(async () => {
  for (const listener of listeners.splice(0)) await listener.close();
});

async function listening(archive: Archive, settings: Partial<DicomSettings>) {
  const listener = value(
    await listenDicom(archive, { aeTitle: 'NEGATOSCOPE', host: '127.0.0.1', port: 0, ...settings }),
  );
  listeners.push(listener);
  const node = { aeTitle: 'NEGATOSCOPE', callingAeTitle: 'SALLE1', host: '127.0.0.1', port: listener.port };
  return { listener, node };
}

/** An association that is held open and says nothing. */
async function holding(node: Awaited<ReturnType<typeof listening>>['node']) {
  const request = requestTo(node, [verification], 16_384);
  return value(await connectUpperLayer(node, request, defaultAssociationLimits)).layer;
}

describe('A listener', () => {
  it('that knows its callers refuses the others — PS3.8 table 9-21', async () => {
    const { node } = await listening(await temporaryArchive(), { callers: ['SALLE1'] });
    expect(await echoNode(node)).toMatchObject({ ok: true });
    const stranger = await echoNode({ ...node, callingAeTitle: 'AILLEURS' });
    expect(stranger).toMatchObject({ ok: false, problem: { kind: 'associationRejected', source: 1, reason: 3 } });
  });

  it('refuses the association that is one too many, for the moment, and takes it later', async () => {
    const { node } = await listening(await temporaryArchive(), { limits: { maximumAssociations: 1 } });
    const held = await holding(node);
    const full = { kind: 'associationRejected', result: 2, source: 3, reason: 2 };
    expect(await echoNode(node)).toMatchObject({ ok: false, problem: full });
    held.abort();
    await expect.poll(async () => (await echoNode(node)).ok, { timeout: 5000 }).toBe(true);
  });

  it('ends an association whose peer stays silent', async () => {
    const { listener, node } = await listening(await temporaryArchive(), { limits: { idleMs: 150 } });
    const held = await holding(node);
    expect((await held.next()).kind).toBe('ended');
    await expect.poll(() => listener.log().some(({ what }) => what === 'end'), { timeout: 5000 }).toBe(true);
  });

  it('takes no object beyond its size, keeps nothing of it, and goes on', async () => {
    const [here, there] = [await temporaryArchive(), await temporaryArchive()];
    const large = await storeMade(here, { sopInstanceUID: '1.5.1', pixels: new Uint8Array(300_000) });
    const small = await storeMade(here, { sopInstanceUID: '1.5.2', pixels: new Uint8Array(1000) });
    const { node } = await listening(there, { limits: { maximumObjectBytes: 100_000 } });
    const rows = value(await here.instancesOfSeries(large.seriesInstanceUID));
    const of = (uid: string) => rows.filter(({ sopInstanceUID }) => sopInstanceUID === uid);
    expect((await storeToNode(here, node, of(large.sopInstanceUID)))[0].outcome.ok).toBe(false);
    expect((await storeToNode(here, node, of(small.sopInstanceUID)))[0].outcome).toMatchObject({ ok: true });
    expect(value(await there.query('instance', {})).matches).toHaveLength(1);
    expect(filesBelow(join(there.directory, 'incoming'))).toEqual([]);
    expect(value(await there.verify())).toMatchObject({ objects: 1, damaged: 0, orphans: 0, missing: 0 });
  });
});

describe.skipIf(!openssl)('TLS', () => {
  const made = () => {
    const folder = temporaryFolder();
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
    spawnSync(openssl ?? '', [...words, ...subject]);
    return { path: cert, key: readFileSync(key), cert: readFileSync(cert) };
  };

  it('carries an association for those who know the certificate, and for no one else', async () => {
    const { key, cert } = made();
    const { node } = await listening(await temporaryArchive(), { tls: { key, cert } });
    expect(await echoNode({ ...node, tls: { ca: cert } })).toMatchObject({ ok: true });
    expect(await echoNode({ ...node, tls: {} })).toMatchObject({ ok: false, problem: { kind: 'nodeUnreachable' } });
    expect((await echoNode({ ...node, limits: { artimMs: 1000 } })).ok).toBe(false);
    const garbage = connect(node.port, '127.0.0.1').on('error', () => undefined);
    garbage.write('GET / HTTP/1.1\r\n\r\n');
    await once(garbage.resume(), 'close');
    expect(await echoNode({ ...node, tls: { ca: cert } })).toMatchObject({ ok: true });
  });

  it.skipIf(!echoscu)('answers dcmtk’s echoscu', async () => {
    const { key, cert, path } = made();
    const { node } = await listening(await temporaryArchive(), { tls: { key, cert } });
    const words = ['+tla', '+cf', path, '-aec', 'NEGATOSCOPE', node.host, `${node.port}`];
    const child = spawn(echoscu ?? '', words, { stdio: 'ignore', timeout: 20_000 });
    expect((await once(child, 'close'))[0]).toBe(0);
  });
});

describe.skipIf(!findscu)('A question that is taken back', () => {
  it('is answered no further — PS3.4 C.4.1.3', { timeout: 60_000 }, async () => {
    const archive = await temporaryArchive();
    for (let number = 0; number < 600; number++) {
      await storeMade(archive, { sopInstanceUID: `1.5.${number}`, studyInstanceUID: `1.4.${number}` });
    }
    const { listener, node } = await listening(archive, {});
    const keys = ['-k', 'QueryRetrieveLevel=STUDY', '-k', 'StudyInstanceUID'];
    const words = ['-v', '-S', '--cancel', '2', ...keys, '-aec', 'NEGATOSCOPE', node.host, `${node.port}`];
    const child = spawn(findscu ?? '', words, { stdio: 'ignore', timeout: 30_000 });
    await once(child, 'close');
    await expect.poll(() => listener.log().find(({ what }) => what === 'find')?.result, { timeout: 5000 }).toBe('fe00');
  });
});
