import { describe, expect, it } from 'vitest';
import { openingSettings, readSettings, writeSettings } from '../../../../renderer/app/settings/settings.ts';

describe('settings', () => {
  it('open in French unless the browser speaks English', () => {
    expect(openingSettings('fr-BE')).toEqual({ version: 1, language: 'fr', theme: 'dark', letters: 'fr' });
    expect(openingSettings('en-US').language).toBe('en');
    expect(openingSettings('nl-BE').language).toBe('fr');
  });

  it('come back from a file as they went', () => {
    const settings = { version: 1, language: 'en', theme: 'contrast', letters: 'fr' } as const;
    expect(readSettings(writeSettings(settings))).toEqual(settings);
  });

  it('refuse what is not a settings file', () => {
    for (const text of ['', '{', '[]', '{"version":1}', '{"version":2,"language":"fr"}', '{"version":0}', 'null']) {
      expect(readSettings(text), text).toBeUndefined();
    }
  });

  it('refuse a value that does not exist', () => {
    expect(readSettings('{"version":1,"language":"nl","theme":"dark","letters":"fr"}')).toBeUndefined();
  });
});
