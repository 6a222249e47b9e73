import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../native-free-core/archive/index.ts';
import { readQidoQuery, searchReply, storeReply } from '../../native-free-core/network/index.ts';
import { makeInstance } from '../archive/makeInstance.ts';
import { value } from '../archive/temporaryArchive.ts';

const root = '/dicom-web';
let directory: string;
let archive: Archive;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'negatoscope-network-'));
  archive = value(await openArchive(directory));
});

afterEach(async () => {
  await archive.close();
  rmSync(directory, { recursive: true });
});

function stow(
  parts: readonly Uint8Array[],
  contentType = 'multipart/related; type="application/dicom"; boundary=B',
): Request {
  const body = Buffer.concat([
    ...parts.flatMap((part) => [Buffer.from('\r\n--B\r\nContent-Type: application/dicom\r\n\r\n'), part]),
    Buffer.from('\r\n--B--\r\n'),
  ]);
  return new Request('http://localhost/dicom-web/studies', {
    method: 'POST',
    body,
    headers: { 'content-type': contentType },
  });
}

describe('STOW-RS — PS3.18 10.5', () => {
  it('answers 200 with a reference for each instance kept', async () => {
    const reply = await storeReply(
      archive,
      stow([makeInstance({ sopInstanceUID: '1.1' }), makeInstance({ sopInstanceUID: '1.2' })]),
      root,
    );
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/dicom+json']);
    const dataset = await reply.json();
    expect(dataset['00081199'].Value[1]).toEqual({
      '00081150': { vr: 'UI', Value: ['1.2.840.10008.5.1.4.1.1.2'] },
      '00081155': { vr: 'UI', Value: ['1.2'] },
      '00081190': { vr: 'UR', Value: ['/dicom-web/studies/1.2.3/series/1.2.3.1/instances/1.2'] },
    });
    expect(value(await archive.verifyInstance('1.2')).matches).toBe(true);
  });

  it('answers 202 when some fail, with the reason of each', async () => {
    await archive.store(makeInstance({ sopInstanceUID: '1.1' }), { source: 'import' });
    const parts = [
      makeInstance({ sopInstanceUID: '1.1', pixels: new Uint8Array(8) }),
      Buffer.from('no DICOM at all'.repeat(30)),
      makeInstance({ sopInstanceUID: '1.3' }),
    ];
    const reply = await storeReply(archive, stow(parts), root);
    const dataset = await reply.json();
    expect(reply.status).toBe(202);
    expect(dataset['00081199'].Value).toHaveLength(1);
    // PS3.18 table I.2-2: 0111H duplicate SOP Instance, C000H cannot understand.
    expect(
      dataset['00081198'].Value.map((item: { '00081197': { Value: number[] } }) => item['00081197'].Value[0]),
    ).toEqual([0x0111, 0xc000]);
  });

  it('answers 409 when none is kept, for one reason: it is of another study', async () => {
    const reply = await storeReply(archive, stow([makeInstance()]), root, { studyInstanceUID: '9.9' });
    expect(reply.status).toBe(409);
    expect((await reply.json())['00081198'].Value[0]['00081197'].Value).toEqual([0xa900]);
    expect(value(await archive.studyList({})).studyCount).toBe(0);
  });

  it('answers 415 to another type, 400 to no multipart, and keeps what came whole before a cut', async () => {
    expect((await storeReply(archive, stow([], 'application/json'), root)).status).toBe(415);
    const garbage = new Request('http://localhost/', {
      method: 'POST',
      body: '--B',
      headers: { 'content-type': 'multipart/related; boundary=B' },
    });
    expect((await storeReply(archive, garbage, root)).status).toBe(400);
    const whole = await stow([
      makeInstance({ sopInstanceUID: '1.1' }),
      makeInstance({ sopInstanceUID: '1.2' }),
    ]).arrayBuffer();
    const cut = new Request('http://localhost/', {
      method: 'POST',
      body: whole.slice(0, whole.byteLength - 100),
      headers: { 'content-type': 'multipart/related; boundary=B' },
    });
    const reply = await storeReply(archive, cut, root);
    expect(reply.status).toBe(202);
    expect(value(await archive.studyList({})).patients[0].studies[0].instanceCount).toBe(1);
  });
});

describe('QIDO-RS — PS3.18 10.6', () => {
  const search = (path: string, headers: Record<string, string> = {}) =>
    searchReply(archive, new Request(`http://localhost${path}`, { headers }), { level: 'study' }, root);

  it('finds by keyword or by tag, with wildcards, and gives the attributes of the level', async () => {
    await archive.store(makeInstance({ patientName: 'Müller^Anna' }), { source: 'import' });
    for (const query of [
      'PatientName=muller*',
      '00100010=M*%5EAnna',
      'StudyDate=20260101-20260131&ModalitiesInStudy=CT',
    ]) {
      const reply = await search(`/dicom-web/studies?${query}`);
      const [study] = await reply.json();
      expect(study['0020000D'].Value, query).toEqual(['1.2.3']);
      expect(study['00081190'].Value).toEqual(['/dicom-web/studies/1.2.3']);
      expect(study['00080060']).toBeUndefined();
    }
    expect(await (await search('/dicom-web/studies?PatientID=nobody')).json()).toEqual([]);
  });

  it('adds what includefield asks for', async () => {
    await archive.store(makeInstance({ patientName: 'Müller^Anna', referringPhysician: 'Lefèvre' }), {
      source: 'import',
    });
    const request = new Request('http://localhost/?includefield=PatientID,00080060');
    const reply = await searchReply(archive, request, { level: 'series', studyInstanceUID: '1.2.3' }, root);
    const [series] = await reply.json();
    expect([series['00100020'].Value, series['00080060'].Value, series['00100010']]).toEqual([
      ['P1'],
      ['CT'],
      undefined,
    ]);
  });

  it('says in a Warning which keys it did not use, and 400 to a value that it does not understand', async () => {
    const reply = await search('/dicom-web/studies?SliceThickness=1&fuzzymatching=true');
    expect(reply.headers.get('warning')).toMatch(/^299 .*fuzzymatching SliceThickness/);
    expect((await search('/dicom-web/studies?StudyDate=yesterday')).status).toBe(400);
    expect((await search('/dicom-web/studies?limit=-1')).status).toBe(400);
    expect((await search('/dicom-web/studies', { accept: 'application/dicom+xml' })).status).toBe(406);
  });

  it('reads limit and offset, and takes the UIDs of the path as keys', () => {
    const query = value(
      readQidoQuery(new URLSearchParams('limit=5&offset=10&Modality=CT'), {
        level: 'instance',
        studyInstanceUID: '1.2',
        seriesInstanceUID: '1.3',
      }),
    );
    expect(query.page).toEqual({ limit: 5, offset: 10 });
    expect(query.keys).toEqual({ Modality: 'CT', StudyInstanceUID: '1.2', SeriesInstanceUID: '1.3' });
  });
});
