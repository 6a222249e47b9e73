import { describe, expect, it } from 'vitest';
import { readBrowserArguments } from '../../../electron/browser/readBrowserArguments.ts';

describe('The words of the command', () => {
  it('open a browser, in French, on a port of its choice, unless they say otherwise', () => {
    expect(readBrowserArguments([], {})).toEqual({
      ok: true,
      value: {
        opensBrowser: true,
        language: 'fr',
        archiveDirectory: undefined,
        port: undefined,
        samplesDirectory: undefined,
      },
    });
  });

  it('may name archive, port, language and samples', () => {
    const words = ['--archive', '/a b', '--port', '9000', '--no-open', '--language', 'en', '--samples', '/s'];
    expect(readBrowserArguments(words, {})).toMatchObject({
      value: { archiveDirectory: '/a b', port: 9000, opensBrowser: false, language: 'en', samplesDirectory: '/s' },
    });
  });

  it('take the language of the environment when they name none', () => {
    expect(readBrowserArguments([], { NEGATOSCOPE_LANGUAGE: 'en' })).toMatchObject({ value: { language: 'en' } });
  });

  it.each([['--port', 'x'], ['--port', '70000'], ['--language', 'de'], ['--unknown'], ['--archive'], ['word']])(
    'are refused as wrong usage: %s %s',
    (...words) => {
      expect(readBrowserArguments(words, {})).toMatchObject({ ok: false, problem: { kind: 'wrongUsage' } });
    },
  );
});
