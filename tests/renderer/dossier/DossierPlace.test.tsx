import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExamRecord } from '../../../native-free-core/contract/index.ts';
import { DossierPlace } from '../../../renderer/dossier/index.ts';
import { wordsOf } from '../../../renderer/words/index.ts';
import { type Answer, fakeService } from '../fakes.ts';
import { control, mount, press, settle, type } from '../mount.tsx';
import { examRecord } from './fakes.ts';

afterEach(() => void vi.unstubAllGlobals());

const identity = {
  patientKey: 'k/1',
  patientID: 'FICTIF-0001',
  issuerOfPatientID: 'NEGATOSCOPE',
  patientName: { alphabetic: 'Yamada^Tarou', ideographic: '山田^太郎', phonetic: 'やまだ^たろう' },
  patientBirthDate: '19580312',
  patientSex: '',
};

/** A service with one exam, that stores what is put and counts revisions; `refuse` answers in its stead. */
function examService(refuse: Answer = () => undefined) {
  let exam: ExamRecord = examRecord();
  const puts: unknown[] = [];
  fakeService((request) => {
    if (request.method === 'GET') return { body: { ...identity, exams: [exam] } };
    puts.push(request.body);
    const refusal = refuse(request);
    if (refusal !== undefined) return refusal;
    exam = {
      ...exam,
      ...(request.body as Partial<ExamRecord>),
      revision: exam.revision + 1,
      savedAt: '2026-04-20T10:00:00Z',
    };
    return { body: exam };
  });
  return puts;
}

const place = (onSaved = vi.fn()) => (
  <DossierPlace words={wordsOf('fr')} language="fr" patientKey="k/1" onOpenStudy={vi.fn()} onSaved={onSaved} />
);
const field = (page: HTMLElement, label: string) => {
  const found = [...page.querySelectorAll('label')].find(({ textContent }) => textContent === label)!;
  return document.getElementById(found.htmlFor)!;
};

describe('the identity', () => {
  it('shows the three groups of a name, and says what is missing in words', async () => {
    examService();
    const page = await mount(place());
    expect(page.querySelector('h1')?.textContent).toBe('YAMADA Tarou');
    expect(page.textContent).toContain('山田 太郎');
    expect(page.textContent).toContain('やまだ たろう');
    expect(page.querySelector('.identity .notice')?.textContent).toBe('Il manque le sexe.');
  });

  it('says why a dossier does not come', async () => {
    fakeService(() => undefined);
    expect((await mount(place())).textContent).toContain('ne répond pas');
  });
});

describe('an exam', () => {
  it('saves what is typed by itself, only what was typed, and says when', async () => {
    const puts = examService();
    const page = await mount(place());
    expect(page.textContent).toContain('le bon de demande, le prescripteur');
    await type(field(page, 'Prescripteur'), 'Dr Fictif');
    expect(page.textContent).toContain('Enregistrement…');
    await settle(500);
    expect(puts).toEqual([{ revision: 3, prescriber: 'Dr Fictif' }]);
    expect(page.textContent).toContain('Enregistré le 20/04/2026');
    expect(page.querySelector('.exam .notice')?.textContent).toBe('Il manque le bon de demande.');
  });

  it('moves from to process to processed at once, and back when that is taken back', async () => {
    const puts = examService();
    const onSaved = vi.fn();
    const page = await mount(place(onSaved));
    await press(control(page, 'Marquer traité'));
    expect(page.querySelector('[aria-current="step"]')?.textContent).toBe('Traité');
    expect(puts).toEqual([{ revision: 3, state: 'processed' }]);
    expect(onSaved).toHaveBeenCalled();
    await press(control(page, 'Annuler ce changement'));
    expect(puts.at(-1)).toEqual({ revision: 4, state: 'toProcess' });
  });

  it('keeps the typed text when another person saved meanwhile, and asks which to keep', async () => {
    let isStale = true;
    const problem = { kind: 'staleRevision', given: 3, current: 8, savedAt: '' };
    const puts = examService(() => (isStale ? { status: 409, body: { problem } } : undefined));
    const page = await mount(place());
    await type(field(page, 'Notes'), 'Patient agité');
    await settle(500);
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('changé ailleurs');
    expect((field(page, 'Notes') as HTMLTextAreaElement).value).toBe('Patient agité');
    isStale = false;
    await press(control(page, 'Enregistrer mon texte'));
    expect(puts.at(-1)).toEqual({ revision: 8, notes: 'Patient agité' });
  });
});
