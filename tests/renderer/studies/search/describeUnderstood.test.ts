import { describe, expect, it } from 'vitest';
import { describeUnderstood } from '../../../../renderer/studies/search/describeUnderstood.ts';
import { readSearch } from '../../../../renderer/studies/search/readSearch.ts';

const today = { year: 2026, month: 4, day: 20 };
const names = { CT: 'Scanner', CR: 'Radiographie', DX: 'Radiographie' };
const say = (typed: string, language: 'fr' | 'en' = 'fr') =>
  describeUnderstood(readSearch(typed, today), language, names);

describe('what was understood is said back', () => {
  it('names the modality and the month', () => {
    expect(say('scanner mars')).toEqual(['Scanner', 'mars 2026']);
    expect(say('CT march', 'en')).toEqual(['Scanner', 'March 2026']);
  });

  it('names a modality of two codes once, and a year', () => {
    expect(say('radio 2025')).toEqual(['Radiographie', '2025']);
  });

  it('writes a day and a period in the language', () => {
    expect(say('hier')).toEqual(['19/04/2026']);
    expect(say('this week', 'en')).toEqual(['14 Apr 2026 – 20 Apr 2026']);
  });

  it('says nothing when all is text', () => {
    expect(say('Dupont')).toEqual([]);
  });
});
