// The keys of the frame and the list, as a table: what the help shows is what the keyboard does.
import type { Words } from '../words/index.ts';

export interface Shortcut {
  readonly id: string;
  /** As KeyboardEvent.key; a modifier stands before, joined by '+'. Several keys do the same. */
  readonly keys: readonly string[];
  /** The key is only told in the help: the control that has the focus answers to it by itself. */
  readonly isTold?: boolean;
}

type ShortcutWord = keyof Words['app']['shortcuts'];

/** id (also the key of its words) · keys */
export const appShortcuts = [
  { id: 'help', keys: ['?', 'F1'] },
  { id: 'commands', keys: ['Control+k'] },
  { id: 'studies', keys: ['F2'] },
  { id: 'work', keys: ['F4'] },
  { id: 'dossier', keys: ['F8'] },
  { id: 'settings', keys: ['F9'] },
  { id: 'search', keys: ['/'] },
  { id: 'move', keys: ['ArrowUp', 'ArrowDown'], isTold: true },
  { id: 'unfold', keys: ['ArrowRight', 'ArrowLeft'], isTold: true },
  { id: 'open', keys: ['Enter'], isTold: true },
  { id: 'escape', keys: ['Escape'], isTold: true },
] as const satisfies readonly (Shortcut & { readonly id: ShortcutWord })[];

export type AppShortcut = (typeof appShortcuts)[number]['id'];

/** The shortcut that a key press means, if any. A bare letter or sign typed into a text is only text. */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  isTyping: boolean,
): AppShortcut | undefined {
  const hasControl = event.ctrlKey || event.metaKey;
  // AltGr arrives as Control+Alt on French keyboards and makes signs, not commands.
  if (event.altKey) return undefined;
  if (isTyping && !hasControl && !/^F\d+$/.test(event.key)) return undefined;
  const pressed = hasControl ? `Control+${event.key.toLowerCase()}` : event.key;
  const told: readonly Shortcut[] = appShortcuts.filter((shortcut: Shortcut) => !shortcut.isTold);
  return told.find(({ keys }) => keys.includes(pressed))?.id as AppShortcut | undefined;
}

/** 'Control+k' → 'Ctrl+K', in the words of the keyboard that the reader has. */
export function nameOfKey(key: string, keyNames: Readonly<Record<string, string>>): string {
  if (key === '+') return key;
  return key
    .split('+')
    .map((part) => keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
