import { describe, expect, it } from 'vitest';
import { isFiltered, openingFilters, studyQuery } from '../../../../renderer/studies/search/studyQuery.ts';

const today = { year: 2026, month: 4, day: 20 };

describe('chips and typed words make one query', () => {
  it('asks for everything, by patient, when nothing is chosen', () => {
    expect(studyQuery(openingFilters, today)).toEqual({ sort: 'patientName', descending: 'false' });
    expect(isFiltered(openingFilters)).toBe(false);
  });

  it('joins the modalities of the chips', () => {
    expect(studyQuery({ ...openingFilters, modalities: ['CT', 'PT'] }, today)).toMatchObject({ modality: 'CT,PT' });
  });

  it('counts the last seven days with today', () => {
    expect(studyQuery({ ...openingFilters, date: 'week' }, today)).toMatchObject({ from: '20260414', to: '20260420' });
  });

  it('leaves an open end of a period open', () => {
    const query = studyQuery({ ...openingFilters, date: 'range', range: { from: '20260101', to: '' } }, today);
    expect(query).toMatchObject({ from: '20260101', to: undefined });
  });

  it('takes what the chips and the words have in common', () => {
    const query = studyQuery({ ...openingFilters, typed: 'avril', date: 'month' }, today);
    expect(query).toMatchObject({ from: '20260401', to: '20260420' });
  });

  it('asks nothing when they exclude each other', () => {
    expect(studyQuery({ ...openingFilters, typed: 'irm', modalities: ['CT'] }, today)).toBeUndefined();
    expect(studyQuery({ ...openingFilters, typed: '2024', date: 'today' }, today)).toBeUndefined();
  });

  it('combines a period with one open end and a typed month', () => {
    const query = studyQuery(
      { ...openingFilters, typed: 'mars', date: 'range', range: { from: '20260315', to: '' } },
      today,
    );
    expect(query).toMatchObject({ from: '20260315', to: '20260331' });
  });
});
