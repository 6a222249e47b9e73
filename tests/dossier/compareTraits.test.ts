import { describe, expect, it } from 'vitest';
import { compareTraits, contradictions, foldText, traitsOfPersonName } from '../../native-free-core/dossier/index.ts';

const marie = { birthName: 'LEFÈVRE', firstName: 'MARIE', birthDate: '19800304', sex: 'F', birthPlace: '' };

describe('The five strict traits — RNIV 1', () => {
  it('are compared without accents, case and hyphens', () => {
    expect(contradictions(marie, { ...marie, birthName: 'Lefevre' })).toEqual([]);
    expect(
      contradictions({ ...marie, birthName: "D'ALMEIDA-COSTA" }, { ...marie, birthName: 'd almeida costa' }),
    ).toEqual([]);
  });

  it('contradict each other only where both sides give a value', () => {
    const verdicts = compareTraits(marie, { ...marie, sex: '', birthDate: '19800403', birthPlace: '75056' });
    expect(verdicts.map(({ trait, verdict }) => [trait, verdict])).toEqual([
      ['birthName', 'same'],
      ['firstName', 'same'],
      ['birthDate', 'different'],
      ['sex', 'notGiven'],
      ['birthPlace', 'notGiven'],
    ]);
  });

  it('take the first of several birth names for the same, a compound name not', () => {
    expect(contradictions(marie, { ...marie, firstName: 'MARIE CLAIRE' })).toEqual([]);
    expect(contradictions(marie, { ...marie, firstName: 'MARIE-CLAIRE' })).toEqual(['firstName']);
    expect(contradictions({ ...marie, firstName: 'JEAN-PIERRE' }, { ...marie, firstName: 'Jean Pierre' })).toEqual([]);
  });

  it('are read from a DICOM name; a birth name of its own goes before the used name', () => {
    expect(traitsOfPersonName('DURAND^MARIE', '19800304', 'F', 'LEFÈVRE^MARIE')).toEqual(marie);
  });
});

describe('Text as compared and searched', () => {
  it('has no accents, case or ligatures, and keeps the letters of other scripts', () => {
    const folded = {
      Élodie: 'elodie',
      MÜLLER: 'muller',
      Œuvrard: 'oeuvrard',
      Straße: 'strasse',
      Łukasz: 'lukasz',
      だ山: 'だ山',
      한글: '한글',
    };
    for (const [text, expected] of Object.entries(folded)) expect(foldText(text)).toBe(expected);
  });
});
