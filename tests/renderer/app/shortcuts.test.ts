import { describe, expect, it } from 'vitest';
import { appShortcuts, nameOfKey, shortcutOf } from '../../../renderer/app/shortcuts.ts';
import { wordsOf } from '../../../renderer/words/index.ts';

const press = (key: string, part: { ctrlKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...part,
});

describe('the keys of the frame', () => {
  it('do what the help says', () => {
    expect(shortcutOf(press('?'), false)).toBe('help');
    expect(shortcutOf(press('k', { ctrlKey: true }), false)).toBe('commands');
    expect(shortcutOf(press('/'), false)).toBe('search');
    expect(shortcutOf(press('q'), false)).toBeUndefined();
  });

  it('are silent while a text is typed, but for Ctrl and the function keys', () => {
    expect(shortcutOf(press('?'), true)).toBeUndefined();
    expect(shortcutOf(press('/'), true)).toBeUndefined();
    expect(shortcutOf(press('k', { ctrlKey: true }), true)).toBe('commands');
    expect(shortcutOf(press('F2'), true)).toBe('studies');
  });

  it('do not take AltGr, which makes signs on French keyboards, for a command', () => {
    expect(shortcutOf(press('k', { ctrlKey: true, altKey: true }), false)).toBeUndefined();
  });

  it('leave to the list the keys that it answers to itself', () => {
    expect(shortcutOf(press('Enter'), false)).toBeUndefined();
  });

  it('have a sentence each, and no key twice', () => {
    const keys = appShortcuts.flatMap((shortcut) => [...shortcut.keys]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id } of appShortcuts) expect(wordsOf('fr').app.shortcuts[id]).not.toBe('');
  });

  it('are written as on the keyboard of the reader', () => {
    expect(nameOfKey('Control+k', wordsOf('fr').app.keys)).toBe('Ctrl+K');
    expect(nameOfKey('Escape', wordsOf('fr').app.keys)).toBe('Échap');
    expect(nameOfKey('F2', wordsOf('en').app.keys)).toBe('F2');
  });
});
