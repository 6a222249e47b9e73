import { describe, expect, it } from 'vitest';
import { readSearch } from '../../../../renderer/studies/search/readSearch.ts';

const today = { year: 2026, month: 4, day: 20 };
const read = (typed: string) => readSearch(typed, today);

describe('the search field understands modalities', () => {
  it('reads «scanner mars» as CT exams of the latest March', () => {
    expect(read('scanner mars')).toEqual({
      text: '',
      modalities: ['CT'],
      dates: { from: '20260301', to: '20260331' },
      understood: ['scanner', 'mars'],
    });
  });

  it('takes the words of the trade in both languages, whatever accents and case', () => {
    expect(read('ÉCHOGRAPHIE').modalities).toEqual(['US']);
    expect(read('X-ray').modalities).toEqual(['CR', 'DX']);
    expect(read('irm tep').modalities).toEqual(['MR', 'PT']);
  });

  it('leaves every other word to the archive, in order', () => {
    expect(read('Dupont scanner genou')).toMatchObject({ text: 'Dupont genou', modalities: ['CT'] });
  });

  it('does not take a property of every object for a modality', () => {
    expect(read('constructor')).toMatchObject({ text: 'constructor', modalities: [] });
  });

  it('searches what stands between quotes as it is', () => {
    expect(read('"scanner mars"')).toMatchObject({ text: 'scanner mars', modalities: [], dates: undefined });
    expect(read('«\u202fMars\u202f» irm')).toMatchObject({ text: 'Mars', modalities: ['MR'] });
  });
});

describe('the search field understands dates', () => {
  it('takes a month later in the year as that of last year', () => {
    expect(read('décembre').dates).toEqual({ from: '20251201', to: '20251231' });
  });

  it('takes a year after a month, and knows leap years', () => {
    expect(read('février 2024').dates).toEqual({ from: '20240201', to: '20240229' });
    expect(read('March 2025').dates).toEqual({ from: '20250301', to: '20250331' });
  });

  it('takes a year alone, but not a longer number, which is an identifier', () => {
    expect(read('2025').dates).toEqual({ from: '20250101', to: '20251231' });
    expect(read('20251')).toMatchObject({ text: '20251', dates: undefined });
  });

  it('takes today, yesterday and this week, over the turn of a month', () => {
    expect(read('aujourd’hui').dates).toEqual({ from: '20260420', to: '20260420' });
    expect(readSearch('hier', { year: 2026, month: 3, day: 1 }).dates).toEqual({ from: '20260228', to: '20260228' });
    expect(readSearch('this week', { year: 2026, month: 1, day: 3 }).dates).toEqual({
      from: '20251228',
      to: '20260103',
    });
  });

  it('hands a whole date over in the form of the files: it may be the birth as well as the exam', () => {
    expect(read('12/03/1961')).toMatchObject({ text: '19610312', dates: undefined });
    expect(read('1961-03-12').text).toBe('19610312');
  });

  it('keeps as text a second date that excludes the first', () => {
    expect(read('mars avril')).toMatchObject({ text: 'avril', dates: { from: '20260301', to: '20260331' } });
  });

  it('finds nothing special in an empty field', () => {
    expect(read('   ')).toEqual({ text: '', modalities: [], dates: undefined, understood: [] });
  });
});
