import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  dossierReplyShape,
  studyListReplyShape,
  studyReplyShape,
  workShape,
} from '../../native-free-core/contract/index.ts';
import { makeInstance, studyUID } from './makeInstance.ts';
import { serviceForTests, type TestedService } from './serviceForTests.ts';

let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(makeInstance({ number: 1 }))]), 'a');
  await tested.ask('/api/import', 'POST', form);
});
afterAll(() => tested.close());

describe('The study list', () => {
  it('has the shape that the screen expects, and finds without accents or case', async () => {
    const list = studyListReplyShape.parse(await (await tested.ask('/api/study-list?search=elodie')).json());
    expect(list.studyCount).toBe(1);
    expect(list.patients[0]).toMatchObject({ patientID: 'P1', patientName: { alphabetic: 'FICTIF^ÉLODIE' } });
    expect(studyListReplyShape.parse(await (await tested.ask('/api/study-list?search=nobody')).json()).studyCount).toBe(
      0,
    );
  });

  it('gives one study with its patient', async () => {
    const reply = studyReplyShape.parse(await (await tested.ask(`/api/studies/${studyUID}`)).json());
    expect(reply.study.studyInstanceUID).toBe(studyUID);
    expect((await tested.ask('/api/studies/1.2.3')).status).toBe(404);
  });

  it.each(['sort=colour', 'limit=0', 'limit=5000', 'offset=-1', `search=${'x'.repeat(300)}`])(
    'refuses the query %s',
    async (query) => {
      const reply = await tested.ask(`/api/study-list?${query}`);
      expect([reply.status, (await reply.json()).problem.kind]).toEqual([400, 'requestNotUnderstood']);
    },
  );
});

describe('The saved work', () => {
  it('is null before the first save, then what was saved, and refuses a save over another one', async () => {
    const path = `/api/works/${studyUID}`;
    expect(await (await tested.ask(path)).json()).toBeNull();
    const work = {
      recipe: { version: 1, steps: [{ kind: 'invert' }] },
      undone: [],
      view: { pane: 'axial' },
      revision: 0,
    };
    const first = await tested.ask(path, 'PUT', work);
    expect(first.status).toBe(200);
    const saved = workShape.parse(await (await tested.ask(path)).json());
    expect(saved).toMatchObject({ recipe: work.recipe, view: work.view });
    const late = await tested.ask(path, 'PUT', work);
    expect([late.status, (await late.json()).problem.kind]).toEqual([409, 'staleRevision']);
    expect((await tested.ask(path, 'PUT', { ...work, revision: saved.revision })).status).toBe(200);
  });

  it('is refused when it is none', async () => {
    const reply = await tested.ask(`/api/works/${studyUID}`, 'PUT', { recipe: {}, undone: 'x', revision: 0 });
    expect(await reply.json()).toMatchObject({ problem: { kind: 'requestNotUnderstood', found: 'undone' } });
  });
});

describe('The dossier', () => {
  it('keeps what is written of an exam', async () => {
    const list = studyListReplyShape.parse(await (await tested.ask('/api/study-list')).json());
    const path = `/api/dossiers/${encodeURIComponent(list.patients[0].patientKey)}`;
    const before = dossierReplyShape.parse(await (await tested.ask(path)).json());
    const { revision } = before.exams[0];
    const update = { revision, request: 'Céphalées. Hémorragie ?', prescriber: 'Dr Fictif' };
    expect((await tested.ask(`/api/exams/${studyUID}`, 'PUT', update)).status).toBe(200);
    const after = dossierReplyShape.parse(await (await tested.ask(path)).json());
    expect(after.exams[0]).toMatchObject({ request: 'Céphalées. Hémorragie ?', prescriber: 'Dr Fictif' });
    expect((await tested.ask(`/api/exams/${studyUID}`, 'PUT', update)).status).toBe(409);
  });
});

describe('What the service does not know', () => {
  it('is answered with a problem, as is a fault', async () => {
    const reply = await tested.ask('/api/nothing');
    expect([reply.status, await reply.json()]).toEqual([
      404,
      { problem: { kind: 'routeNotFound', path: '/api/nothing' } },
    ]);
  });
});
