import type { Words } from '../../words/index.ts';
import { workShortcuts } from '../../work/index.ts';
import { appShortcuts } from '../shortcuts.ts';
import type { HelpGroup } from './HelpBox.tsx';

/** What the keyboard's help shows: the frame, the list, then Traitement, each from the table that its keyboard obeys. */
export function helpGroupsOf(words: Words): readonly HelpGroup[] {
  const inList = ['search', 'move', 'unfold', 'open'];
  const lines = (isInList: boolean) =>
    appShortcuts
      .filter(({ id }) => inList.includes(id) === isInList)
      .map(({ id, keys }) => ({ keys, name: words.app.shortcuts[id] }));
  return [
    { title: words.app.shortcuts.everywhere, lines: lines(false) },
    { title: words.app.places.studies, lines: lines(true) },
    {
      title: words.app.places.work,
      lines: [
        ...workShortcuts.map(({ id, keys }) => ({ keys, name: words.work.keys[id] })),
        { keys: ['1…9'], name: words.work.keys.presets },
      ],
    },
  ];
}
