import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../renderer/words/index.ts';

/** Every sentence of a dictionary with its path; a sentence with a number or a name in it is made with some. */
function sentences(record: object, path = ''): [string, string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value('2', '2', '2'))]];
    return sentences(value as object, here);
  });
}

const french = sentences(wordsOf('fr'));
const english = sentences(wordsOf('en'));

describe('the two dictionaries', () => {
  it('have the same sentences', () => {
    expect(english.map(([path]) => path)).toEqual(french.map(([path]) => path));
  });

  it('leave none empty, but for the unit that means «unspecified»', () => {
    const empty = [...french, ...english].filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(new Set(empty)).toEqual(new Set(['.work.units.US']));
  });
});

describe('French typography', () => {
  it('puts a no-break space before : ; ! ? » and after «', () => {
    const wrong = french.filter(([, text]) =>
      /[^\u202f\u00a0\s?!«/][:;!?»](\s|$)| [:;!?»]|« |«[^\u202f\u00a0]/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('writes the apostrophe as ’', () => {
    expect([...french, ...english].filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});
