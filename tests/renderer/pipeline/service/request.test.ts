import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { getStudyList, getWork, requestJson } from '../../../../renderer/pipeline/index.ts';
import { fakeService } from '../../fakes.ts';

afterEach(() => void vi.unstubAllGlobals());

const shape = z.object({ name: z.string() });

describe('asking the service', () => {
  it('gives the reply when it has the agreed shape', async () => {
    fakeService(() => ({ body: { name: 'negatoscope' } }));
    expect(await requestJson(shape, '/api/status')).toEqual({ ok: true, value: { name: 'negatoscope' } });
  });

  it('gives the problem of an error reply, with its status', async () => {
    fakeService(() => ({ status: 507, body: { problem: { kind: 'diskFull' } } }));
    expect(await requestJson(shape, '/api/x')).toEqual({ ok: false, problem: { kind: 'diskFull', status: 507 } });
  });

  it('says that a reply of another shape was not understood', async () => {
    fakeService(() => ({ body: { title: 1 } }));
    const problem = { kind: 'replyNotUnderstood', url: '/api/x', status: 200 };
    expect(await requestJson(shape, '/api/x?a=b')).toEqual({ ok: false, problem });
  });

  it('tells a lost service from a request that was stopped', async () => {
    fakeService(() => undefined);
    expect(await requestJson(shape, '/api/x')).toMatchObject({ problem: { kind: 'serviceUnreachable' } });
    const stopped = await requestJson(shape, '/api/x', { signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ problem: { kind: 'requestCancelled' } });
  });

  it('leaves filters that are not set out of the query', async () => {
    const fetch = fakeService(() => ({ body: { patients: [], studyCount: 0, modalities: [] } }));
    await getStudyList({ search: 'été', modality: '', from: undefined, sort: 'studyDate', limit: 200 });
    expect(fetch.mock.calls[0][0]).toBe('/api/study-list?search=%C3%A9t%C3%A9&sort=studyDate&limit=200');
  });

  it('takes no saved work for an answer', async () => {
    fakeService(() => ({ body: null }));
    expect(await getWork('1.2.3')).toEqual({ ok: true, value: undefined });
  });
});
