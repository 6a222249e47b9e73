import { describe, expect, it } from 'vitest';
import {
  inLanguage,
  openingSettings,
  readSettings,
  writeSettings,
} from '../../../../renderer/app/settings/settings.ts';

describe('settings', () => {
  it('open in French, and another language brings its own orientation letters', () => {
    expect(openingSettings).toEqual({ version: 1, language: 'fr', theme: 'dark', letters: 'fr' });
    expect(inLanguage({ ...openingSettings, theme: 'contrast' }, 'en')).toEqual({
      version: 1,
      language: 'en',
      theme: 'contrast',
      letters: 'en',
    });
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
