import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProblem, words } from '../../native-free-core/problems/index.ts';

describe('The words of problems', () => {
  const kinds = Object.keys(words);

  it('are sorted by kind, in French and in English', () => {
    expect(kinds).toEqual([...kinds].sort());
    for (const kind of kinds) {
      expect(words[kind].fr.trim(), kind).not.toBe('');
      expect(words[kind].en.trim(), kind).not.toBe('');
    }
  });

  it('name the same facts in both languages', () => {
    const facts = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
    expect(kinds.filter((kind) => `${facts(words[kind].fr)}` !== `${facts(words[kind].en)}`)).toEqual([]);
  });

  it('exist for every kind that a room can give', () => {
    const rooms = globSync('native-free-core/*/**/*.ts');
    const declared = rooms.flatMap((path) => {
      const unions = readFileSync(path, 'utf8').match(/export type \w*Problem =[\s\S]*?;\n(?=\n|$)/g) ?? [];
      return unions.flatMap((union) => Array.from(union.matchAll(/readonly kind: ('[^;]*)/g), ([, kind]) => kind));
    });
    const given = declared.flatMap((kind) => Array.from(kind.matchAll(/'(\w+)'/g), ([, name]) => name));
    expect(given.length).toBeGreaterThan(20);
    expect([...new Set(given)].filter((kind) => !(kind in words))).toEqual([]);
  });
});

describe('A problem in a sentence', () => {
  it('has its facts in their places', () => {
    const problem = { kind: 'notDicom', found: '89 50 4e 47' };
    expect(describeProblem(problem, 'fr')).toContain('89 50 4e 47');
    expect(describeProblem(problem, 'en')).toContain('not a DICOM file');
  });

  it('shows a dash for a fact that is not there', () => {
    expect(describeProblem({ kind: 'notDicom' }, 'en')).toContain('—');
  });

  it('shows kind and facts where there are no words, rather than nothing', () => {
    const problem = { kind: 'neverHeardOf', place: [1, 2], depth: 3 };
    expect(describeProblem(problem, 'fr')).toBe('neverHeardOf · place: 1, 2 · depth: 3');
  });
});
