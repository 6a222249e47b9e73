import { describe, expect, it, vi } from 'vitest';
import { StudiesPlace, type StudiesPlaceProps, type StudyList } from '../../../renderer/studies/index.ts';
import { openingFilters } from '../../../renderer/studies/search/studyQuery.ts';
import { wordsOf } from '../../../renderer/words/index.ts';
import { patientRow, seriesRow, studyRow } from '../fakes.ts';
import { control, mount, press, show } from '../mount.tsx';

const patient = patientRow('k', [
  studyRow('1.2', { series: [seriesRow('1.2.1'), seriesRow('1.2.2', { seriesDescription: 'Os', isDerived: true })] }),
]);

function props(list: Partial<StudyList> = {}, part: Partial<StudiesPlaceProps> = {}): StudiesPlaceProps {
  return {
    words: wordsOf('fr'),
    language: 'fr',
    list: {
      patients: [patient],
      studyCount: 1,
      modalities: ['CT', 'MR'],
      filters: openingFilters,
      setFilters: vi.fn(),
      isLoading: false,
      hasMore: false,
      showMore: vi.fn(),
      refresh: vi.fn(),
      setSelectedKey: vi.fn(),
      turnedKeys: new Set(),
      setTurnedKeys: vi.fn(),
      ...list,
    },
    imports: { startFiles: vi.fn(), startDropped: vi.fn(), startPaths: vi.fn(), stop: vi.fn(), dismiss: vi.fn() },
    jobs: { running: [], finishedImports: [], isConnected: true, cancel: vi.fn(), dismiss: vi.fn() },
    onOpenStudy: vi.fn(),
    onOpenDossier: vi.fn(),
    ...part,
  };
}

const rowTexts = (page: HTMLElement) =>
  [...page.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => cell.textContent),
  );

describe('the study list', () => {
  it('shows a patient with the exams unfolded and the series folded', async () => {
    const page = await mount(<StudiesPlace {...props()} />);
    expect(rowTexts(page)).toEqual([
      ['FICTIF-LEBRUN Anaïs', 'FICTIF-0001', 'née le 12/03/1958', '', '', '1 examen'],
      ['TDM encéphale', 'FICTIF26', '23/03/2026 08:15', 'CT', '128', 'À traiter'],
    ]);
  });

  it('unfolds the series of an exam in place', async () => {
    const page = await mount(<StudiesPlace {...props({ turnedKeys: new Set(['study 1.2']) })} />);
    expect(rowTexts(page).map(([name]) => name)).toEqual([
      'FICTIF-LEBRUN Anaïs',
      'TDM encéphale',
      'Crâne 1,25 mmHEAD',
      'OsHEAD Dérivée',
    ]);
  });

  it('changes every word at once with the language', async () => {
    const french = props();
    const page = await mount(<StudiesPlace {...french} />);
    await show(<StudiesPlace {...french} words={wordsOf('en')} language="en" />);
    expect(rowTexts(page)[1]).toEqual(['TDM encéphale', 'FICTIF26', '23 Mar 2026 08:15', 'CT', '128', 'To process']);
    expect(rowTexts(page)[0][2]).toBe('born 12 Mar 1958');
  });

  it('shows the series of the chosen exam as pictures of the service, each of which opens', async () => {
    const given = props({ selectedKey: 'study 1.2' });
    const page = await mount(<StudiesPlace {...given} />);
    const pictures = [...page.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(pictures).toEqual(['/api/series/1.2.1/thumbnail', '/api/series/1.2.2/thumbnail']);
    await press(page.querySelectorAll<HTMLElement>('.thumbnail-button')[1]);
    expect(given.onOpenStudy).toHaveBeenCalledWith('1.2', '1.2.2');
  });

  it('switches a modality on as a chip', async () => {
    const given = props();
    await press(control(await mount(<StudiesPlace {...given} />), 'Scanner'));
    expect(given.list.setFilters).toHaveBeenCalledWith({ ...openingFilters, modalities: ['CT'] });
  });

  it('sorts by date with the latest first', async () => {
    const given = props();
    const page = await mount(<StudiesPlace {...given} />);
    const header = [...page.querySelectorAll<HTMLElement>('th')].find(({ textContent }) => textContent === 'Date')!;
    await press(header);
    expect(given.list.setFilters).toHaveBeenCalledWith({ ...openingFilters, sort: 'studyDate', isDescending: true });
  });

  it('invites when it is empty, and offers to show all when nothing matches', async () => {
    const none = { patients: [], studyCount: 0 };
    const page = await mount(<StudiesPlace {...props(none)} />);
    expect(page.textContent).toContain('Déposez ici un dossier, un zip ou un CD');
    const filtered = props({ ...none, filters: { ...openingFilters, typed: 'zzz' } });
    await show(<StudiesPlace {...filtered} />);
    expect(page.textContent).toContain('Aucun examen ne correspond.');
  });

  it('says why the list does not load, and tries again when asked', async () => {
    const given = props({ problem: { kind: 'serviceUnreachable' } });
    const page = await mount(<StudiesPlace {...given} />);
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('ne répond pas');
    await press(control(page, 'Réessayer'));
    expect(given.list.refresh).toHaveBeenCalled();
  });
});

describe('the end of an import', () => {
  const finished = {
    end: 'done' as const,
    stored: 2,
    duplicates: 1,
    conflicts: 0,
    conflicting: [],
    refused: [{ path: 'CD/lisezmoi.txt', problem: { kind: 'serviceUnreachable' } }],
    notSent: [],
    studyInstanceUIDs: ['1.2'],
    seconds: 3,
  };

  it('tells the counts, and each refused file with its reason', async () => {
    const imports = { ...props().imports, finished };
    const page = await mount(<StudiesPlace {...props({}, { imports })} />);
    const report = page.querySelector('.report')!;
    expect(report.querySelector('.report-counts')?.textContent).toBe('2 enregistrés1 déjà là1 refuséen 3\u00a0s');
    expect(report.querySelector('dt')?.textContent).toBe('CD/lisezmoi.txt');
    expect(report.querySelector('dd')?.textContent).toContain('ne répond pas');
  });

  it('shows the exam that came in', async () => {
    const given = props({}, { imports: { ...props().imports, finished } });
    await press(control(await mount(<StudiesPlace {...given} />), 'Montrer l’examen importé'));
    expect(given.list.setSelectedKey).toHaveBeenCalledWith('study 1.2');
  });
});
