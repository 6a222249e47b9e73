import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../renderer/words/index.ts';
import { commandOfKey, takesKeys, workShortcuts } from '../../../renderer/work/keys/keyCommand.ts';

const press = (key: string, code = '', modifiers: object = {}) =>
  commandOfKey({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers });

describe('the keys of the workstation', () => {
  it('choose tools and actions by their letter, in either case', () => {
    expect(press('w')).toEqual({ kind: 'tool', tool: 'window' });
    expect(press('W', 'KeyW')).toEqual({ kind: 'tool', tool: 'window' });
    expect(press('m')).toEqual({ kind: 'planes' });
    expect(press(' ')).toEqual({ kind: 'cine' });
    expect(press('PageDown')).toEqual({ kind: 'slices', by: 10 });
    expect(press('End')).toEqual({ kind: 'sliceEnd', end: 'last' });
  });

  it('take presets from the row of digits on a French keyboard, where it types & é "', () => {
    expect(press('&', 'Digit1')).toEqual({ kind: 'preset', key: 1 });
    expect(press('9', 'Numpad9')).toEqual({ kind: 'preset', key: 9 });
    expect(press('à', 'Digit0')).toEqual({ kind: 'autoWindow' });
  });

  it('take a sign as that sign, whether the keyboard needs Shift for it or not', () => {
    expect(press('.', 'Period')).toEqual({ kind: 'point' });
    // The French keyboard: Shift and the key of «;».
    expect(press('.', 'Comma', { shiftKey: true })).toEqual({ kind: 'point' });
    expect(press('T', 'KeyT', { shiftKey: true })).toEqual({ kind: 'turn', by: 270 });
  });

  it('undo and redo with Ctrl, Ctrl+Shift or Cmd, and leave AltGr to the keyboard', () => {
    expect(press('z', 'KeyZ', { ctrlKey: true })).toEqual({ kind: 'undo' });
    expect(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'redo' });
    expect(press('y', 'KeyY', { metaKey: true })).toEqual({ kind: 'redo' });
    expect(press('z', 'KeyZ', { ctrlKey: true, altKey: true })).toBeUndefined();
    expect(press('w', 'KeyW', { ctrlKey: true })).toBeUndefined();
  });

  it('never ask two things of one key, and each has its words in both languages', () => {
    const keys = workShortcuts.flatMap((shortcut) => [...shortcut.keys]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const language of ['fr', 'en'] as const) {
      for (const { id } of workShortcuts) expect(wordsOf(language).work.keys[id]).toBeTruthy();
    }
  });

  it('stay out of texts, menus and sliders', () => {
    document.body.innerHTML = '<input id="a"><div role="slider" id="b"></div><button id="c"></button>';
    const element = (id: string) => document.getElementById(id);
    expect([element('a'), element('b'), element('c'), null].map(takesKeys)).toEqual([true, true, false, false]);
  });
});
