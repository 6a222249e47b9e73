import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatDate,
  formatDuration,
  formatNumber,
  formatPersonName,
  formatSize,
  formatTime,
  mainPersonName,
  otherPersonNames,
  readDate,
} from '../../../renderer/words/index.ts';

describe('dates — PS3.5 6.2, DA and TM', () => {
  it('writes a date as each language does', () => {
    expect(formatDate('20260315', 'fr')).toBe('15/03/2026');
    expect(formatDate('20260315', 'en')).toBe('15 Mar 2026');
    expect(formatDate('1997.04.24', 'fr')).toBe('24/04/1997');
  });

  it('gives back what is not a date as it came', () => {
    expect(formatDate('', 'fr')).toBe('');
    expect(formatDate('20261315', 'fr')).toBe('20261315');
    expect(readDate('20260300')).toBeUndefined();
  });

  it('writes the hour and minute of a time', () => {
    expect(formatTime('081500.25')).toBe('08:15');
    expect(formatTime('08')).toBe('');
  });
});

describe('the age at the exam', () => {
  it('counts whole years, months under two years, days under one month', () => {
    expect(formatAge('19580312', '20260311', 'fr')).toBe('67\u00a0ans');
    expect(formatAge('19580312', '20260312', 'fr')).toBe('68\u00a0ans');
    expect(formatAge('20240312', '20260311', 'en')).toBe('23\u00a0months');
    expect(formatAge('20260301', '20260302', 'en')).toBe('1\u00a0day');
    expect(formatAge('20260301', '20260401', 'fr')).toBe('1\u00a0mois');
  });

  it('is empty when a date is missing or the birth comes after the exam', () => {
    expect(formatAge('', '20260311', 'fr')).toBe('');
    expect(formatAge('20260312', '20260311', 'fr')).toBe('');
  });
});

describe('numbers, sizes, durations', () => {
  it('parts thousands and decimals as each language does', () => {
    expect(formatNumber(1234567.5, 'fr', 1)).toBe('1\u202f234\u202f567,5');
    expect(formatNumber(1234567.5, 'en', 1)).toBe('1,234,567.5');
    expect(formatNumber(-0.04, 'fr', 1)).toBe('0,0');
    expect(formatNumber(-12, 'fr')).toBe('\u221212');
  });

  it('writes sizes in powers of ten', () => {
    expect(formatSize(512, 'fr')).toBe('512\u00a0o');
    expect(formatSize(1_250_000, 'fr')).toBe('1,3\u00a0Mo');
    expect(formatSize(210_000_000, 'en')).toBe('210\u00a0MB');
    expect(formatSize(999_600, 'en')).toBe('1.0\u00a0MB');
  });

  it('rounds durations to what a reader needs', () => {
    expect(formatDuration(0.2, 'fr')).toBe('<\u00a01\u00a0s');
    expect(formatDuration(80, 'fr')).toBe('1\u00a0min\u00a020\u00a0s');
    expect(formatDuration(3661, 'fr')).toBe('1\u00a0h\u00a001');
    expect(formatDuration(Number.POSITIVE_INFINITY, 'en')).toBe('—');
  });
});

describe('person names — PS3.5 6.2.1.1', () => {
  it('writes the family name in capitals, then the given names', () => {
    expect(formatPersonName('Fictif-Noël^Zoé^Françoise^Mme')).toBe('FICTIF-NOËL Zoé Françoise');
    expect(formatPersonName('^Zoé')).toBe('Zoé');
    expect(formatPersonName('')).toBe('');
  });
});

describe('the three groups of a name — PS3.5 6.2.1.2', () => {
  const yamada = { alphabetic: 'Yamada^Tarou', ideographic: '山田^太郎', phonetic: 'やまだ^たろう' };

  it('lists by the letters, and keeps the other groups beside', () => {
    expect(mainPersonName(yamada)).toBe('YAMADA Tarou');
    expect(otherPersonNames(yamada)).toBe('山田 太郎 · やまだ たろう');
  });

  it('lists by what there is where there are no letters', () => {
    expect(mainPersonName({ ...yamada, alphabetic: '' })).toBe('山田 太郎');
    expect(otherPersonNames({ ...yamada, alphabetic: '' })).toBe('やまだ たろう');
    expect(otherPersonNames({ ...yamada, ideographic: '', phonetic: '' })).toBe('');
    expect(mainPersonName({ alphabetic: '', ideographic: '', phonetic: '' })).toBe('');
  });
});
