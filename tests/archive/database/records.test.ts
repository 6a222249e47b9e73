import { describe, expect, it } from 'vitest';
import { storeMade, temporaryArchive, temporaryFolder, value } from '../temporaryArchive.ts';

describe('The dossier’s exams', () => {
  it('begin as to process, and keep every version', async () => {
    let time = Date.UTC(2026, 0, 5, 8);
    const archive = await temporaryArchive({ now: () => new Date(time) });
    await storeMade(archive);
    expect(value(await archive.exam('1.2.3'))).toMatchObject({ state: 'toProcess', request: '', revision: 0 });
    const first = value(
      await archive.updateExam('1.2.3', { revision: 0, request: 'Céphalées', prescriber: 'Dr Martin' }),
    );
    expect(first).toMatchObject({ revision: 1, savedAt: '2026-01-05T08:00:00.000Z', state: 'toProcess' });
    time += 60_000;
    value(await archive.updateExam('1.2.3', { revision: 1, state: 'processed', notes: 'MIP 10 mm' }));
    const history = value(await archive.examHistory('1.2.3'));
    expect(history.map(({ revision, state, request, notes }) => [revision, state, request, notes])).toEqual([
      [2, 'processed', 'Céphalées', 'MIP 10 mm'],
      [1, 'toProcess', 'Céphalées', ''],
    ]);
    expect(value(await archive.study('1.2.3')).study.state).toBe('processed');
    const { patient } = value(await archive.study('1.2.3'));
    expect(value(await archive.dossier(patient.patientKey)).exams).toMatchObject([
      { studyInstanceUID: '1.2.3', revision: 2, modalities: ['CT'] },
    ]);
  });

  it('lose no update of two writers: the second is told', async () => {
    const archive = await temporaryArchive();
    await storeMade(archive);
    const saved = await Promise.all(
      ['one', 'other'].map((notes) => archive.updateExam('1.2.3', { revision: 0, notes })),
    );
    expect(saved[0].ok).toBe(true);
    expect(saved[1]).toMatchObject({ ok: false, problem: { kind: 'staleRevision', given: 0, current: 1 } });
    expect(value(await archive.exam('1.2.3')).notes).toBe('one');
  });

  it('refuse a study that is not there and a move that does not exist', async () => {
    const archive = await temporaryArchive();
    expect(await archive.exam('9.9')).toMatchObject({ ok: false, problem: { kind: 'unknownStudy' } });
    await storeMade(archive);
    const jumped = await archive.updateExam('1.2.3', { revision: 0, state: 'archived' });
    expect(jumped).toMatchObject({
      ok: false,
      problem: { kind: 'stateNotAllowed', from: 'toProcess', to: 'archived' },
    });
  });
});

describe('Saved works', () => {
  it('come back as they were, after a restart too', async () => {
    const directory = temporaryFolder();
    const archive = await temporaryArchive({}, directory);
    await storeMade(archive);
    expect(value(await archive.work('1.2.3'))).toBeUndefined();
    const recipe = { version: 1, steps: [{ kind: 'window', center: 40, width: 400 }] };
    const saved = value(await archive.saveWork('1.2.3', { revision: 0, recipe, undone: [], view: { pane: 'axial' } }));
    expect(saved.revision).toBe(1);
    await archive.close();
    const again = await temporaryArchive({}, directory);
    expect(value(await again.work('1.2.3'))).toEqual({ ...saved, recipe, undone: [], view: { pane: 'axial' } });
    expect(value(await again.study('1.2.3')).study.hasWork).toBe(true);
  });

  it('tell a writer that another one was faster', async () => {
    const archive = await temporaryArchive();
    await storeMade(archive);
    const save = (revision: number, recipe: string) => archive.saveWork('1.2.3', { revision, recipe, undone: [] });
    value(await save(0, 'a'));
    expect(await save(0, 'b')).toMatchObject({ ok: false, problem: { kind: 'staleRevision', given: 0, current: 1 } });
    for (let revision = 1; revision < 150; revision++) value(await save(revision, `r${revision}`));
    expect(value(await archive.work('1.2.3'))).toMatchObject({ recipe: 'r149', revision: 150 });
  });
});
