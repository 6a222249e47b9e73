import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../../../renderer/studies/search/readTypedDate.ts';

describe('a typed date', () => {
  it('has the day first, or the year first, with any usual separator', () => {
    for (const typed of [
      '12/03/2026',
      '12/3/2026',
      ' 12-03-2026 ',
      '12.03.2026',
      '12 Mar 2026',
      '2026-03-12',
      '20260312',
    ]) {
      expect(readTypedDate(typed), typed).toBe('20260312');
    }
  });

  it('is a day that exists', () => {
    expect(readTypedDate('29/02/2024')).toBe('20240229');
    for (const typed of [
      '29/02/2026',
      '31/04/2026',
      '12/13/2026',
      '0/1/2026',
      '12 xyz 2026',
      '12/03/26',
      '12/03',
      '',
    ]) {
      expect(readTypedDate(typed), typed).toBeUndefined();
    }
  });
});
