// The commands that can be found by name, wherever the person is.
import type { Words } from '../../words/index.ts';
import type { WorkState } from '../openWork/useOpenWork.ts';
import type { Route } from '../routes.ts';
import { inLanguage, type Settings } from '../settings/settings.ts';
import { appShortcuts } from '../shortcuts.ts';
import type { Command } from './CommandBox.tsx';

export interface CommandContext {
  readonly words: Words;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly actions: Readonly<Record<Route['place'] | 'search' | 'help', () => void>>;
  readonly work: WorkState;
}

export function commandsOf(context: CommandContext): readonly Command[] {
  const { words, settings, onSettings, actions, work } = context;
  const names = words.app.shortcuts;
  const keyOf = (id: string) => appShortcuts.find((shortcut) => shortcut.id === id)?.keys[0];
  const places = (['studies', 'work', 'dossier', 'settings', 'proof'] as const).map((place) => ({
    id: place,
    name: names[place],
    shortcut: keyOf(place),
    run: actions[place],
  }));
  const themes = (['dark', 'light', 'contrast'] as const).map((theme) => ({
    id: `theme ${theme}`,
    name: words.app.themeCommand(words.settings.themes[theme]),
    run: () => onSettings({ ...settings, theme }),
  }));
  const ofWork: readonly Command[] =
    work.kind === 'open'
      ? [
          { id: 'undo', name: names.undo, shortcut: 'Control+z', run: work.actions.undo },
          { id: 'redo', name: names.redo, shortcut: 'Control+y', run: work.actions.redo },
        ]
      : [];
  return [
    ...places,
    { id: 'search', name: names.search, shortcut: keyOf('search'), run: actions.search },
    ...ofWork,
    {
      id: 'language',
      name: names.language,
      run: () => onSettings(inLanguage(settings, settings.language === 'fr' ? 'en' : 'fr')),
    },
    ...themes,
    { id: 'help', name: words.app.help, shortcut: keyOf('help'), run: actions.help },
  ];
}
