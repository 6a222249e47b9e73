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

  it('are sentences: a capital, a full stop, curved apostrophes and quotation marks', () => {
    const plain = /^[\p{Lu}{«“-].*[.}]$/u;
    const sentences = kinds.flatMap((kind) => [words[kind].fr, words[kind].en]);
    expect(sentences.filter((sentence) => !plain.test(sentence) || /['"\u00a0\u202f]/.test(sentence))).toEqual([]);
    // French spaces its double signs, English does not.
    expect(kinds.filter((kind) => /[^\s[][:;!?»]|«\S/.test(words[kind].fr))).toEqual([]);
    expect(kinds.filter((kind) => /\s[:;!?”]|“\s/.test(words[kind].en))).toEqual([]);
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

  it('exist for every kind that a shell or the page gives', () => {
    const sources = globSync('{electron,renderer,native-free-core}/**/*.{ts,tsx}').map((path) =>
      readFileSync(path, 'utf8'),
    );
    const given = sources.flatMap((source) =>
      Array.from(source.matchAll(/(?:fail\(|problemReply\(\d+, |Problem = )\{ kind: '(\w+)'/g), ([, kind]) => kind),
    );
    expect(given.length).toBeGreaterThan(50);
    expect([...new Set(given)].filter((kind) => !(kind in words))).toEqual([]);
  });
});

/** Any kind with any facts, as problems travel. */
function say(problem: { readonly kind: string; readonly [fact: string]: unknown }, language: 'fr' | 'en'): string {
  return describeProblem(problem, language);
}

describe('A problem in a sentence', () => {
  it('has its facts in their places', () => {
    const problem = { kind: 'notDicom', found: '89 50 4e 47' };
    expect(say(problem, 'fr')).toContain('89 50 4e 47');
    expect(say(problem, 'en')).toContain('not a DICOM file');
  });

  it('shows a dash for a fact that is not there', () => {
    expect(say({ kind: 'notDicom' }, 'en')).toContain('—');
  });

  it('says sizes with their unit, and numbers as the language writes them', () => {
    const problem = { kind: 'badDimensions', columns: 65535, rows: 65535, numberOfFrames: 100_000 };
    const sizes = { bytes: 8_589_672_450, allowedBytes: 536_870_912 };
    expect(say({ ...problem, ...sizes }, 'en')).toMatch(/65,535 .* 100,000 .* 8.59\sGB, .* 536.9\sMB /);
    expect(say({ ...problem, ...sizes }, 'fr')).toMatch(/65\s535 .* 100\s000 .* 8,59\sGo, .* 536,9\sMo /);
    const short = { kind: 'truncatedPixelData', frameNumber: 1, expectedBytes: 524_288, foundBytes: 524_280 };
    expect(say(short, 'en')).toMatch(/524,280\sbytes instead of 524,288\sbytes/);
    expect(say({ kind: 'portTaken', port: 42311 }, 'en')).toContain('42311');
    expect(say({ kind: 'sliceMissing', count: 1, afterIndex: 3, gapMm: 2.5 }, 'fr')).toContain('2,5');
  });

  it('leaves out what stands in brackets when a fact of it is not known', () => {
    const known = { kind: 'truncated', keyword: 'PixelData', expectedBytes: 32, foundBytes: 1 };
    expect(say(known, 'en')).toContain('PixelData should take 32\u00a0bytes, the file has only 1\u00a0byte of it.');
    expect(say({ kind: 'truncated', foundBytes: 2 }, 'fr')).toMatch(/^Le fichier est incomplet\. Ce/);
  });

  it('keeps French signs with their word', () => {
    const sentence = say({ kind: 'badParameter', name: 'limit', found: 'a : b', allowed: '0' }, 'fr');
    expect(sentence).toContain('«\u202fa : b\u202f»');
    expect(sentence).toContain('Permis\u202f: 0');
  });

  it('shows kind and facts where there are no words, rather than nothing', () => {
    const problem = { kind: 'neverHeardOf', place: [1, 2], depth: 3 };
    expect(say(problem, 'fr')).toBe('neverHeardOf · place: 1, 2 · depth: 3');
  });
});
