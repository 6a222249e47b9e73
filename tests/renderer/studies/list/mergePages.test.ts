import { describe, expect, it } from 'vitest';
import { mergePages, studyCountOf } from '../../../../renderer/studies/list/mergePages.ts';
import { patientRow, studyRow } from '../../fakes.ts';

describe('the list comes in pages', () => {
  it('joins a patient whose studies fall on two pages, and keeps the order', () => {
    const first = [patientRow('A', [studyRow('1')]), patientRow('B', [studyRow('2')])];
    const merged = mergePages(first, [patientRow('B', [studyRow('3')]), patientRow('C', [studyRow('4')])]);
    expect(
      merged.map(({ patientKey, studies }) => [patientKey, ...studies.map((study) => study.studyInstanceUID)]),
    ).toEqual([
      ['A', '1'],
      ['B', '2', '3'],
      ['C', '4'],
    ]);
    expect(studyCountOf(merged)).toBe(4);
  });

  it('shows a study that came twice once, as it came last', () => {
    const merged = mergePages(
      [patientRow('A', [studyRow('1')])],
      [patientRow('A', [{ ...studyRow('1'), state: 'archived' }])],
    );
    expect(merged[0].studies.map(({ state }) => state)).toEqual(['archived']);
  });
});
