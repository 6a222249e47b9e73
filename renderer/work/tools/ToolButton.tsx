// One button of the tool bar: its name, its key and what it is for come from the words, what it does from the table of keys.
import type { ReactNode } from 'react';
import { IconButton, IconToggle } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';
import { type Command, workShortcuts } from '../keys/keyCommand.ts';

type ShortcutId = (typeof workShortcuts)[number]['id'];

/** Those with a button of their own, and so with words for it. */
export type ToolId = Exclude<Extract<ShortcutId, keyof Words['work']['tools']>, 'foldStrip' | 'foldVolet'>;

export interface ToolButtonProps {
  readonly words: Words;
  readonly id: ToolId;
  readonly icon: ReactNode;
  readonly isDisabled?: boolean;
  /** Given: the button stays down while it is in force. */
  readonly isSelected?: boolean;
  readonly onCommand: (command: Command) => void;
}

export function ToolButton({ words, id, icon, isDisabled, isSelected, onCommand }: ToolButtonProps) {
  const { name, hint } = words.work.tools[id];
  const told = { name, hint, icon, isDisabled, shortcut: keyOf(id, words.app.keys) };
  const act = () => onCommand(commandOf(id));
  return isSelected === undefined ? (
    <IconButton {...told} onPress={act} />
  ) : (
    <IconToggle {...told} isSelected={isSelected} onChange={act} />
  );
}

function commandOf(id: ShortcutId): Command {
  const found: { command: Command } | undefined = workShortcuts.find((shortcut) => shortcut.id === id);
  return found?.command ?? { kind: 'fit' };
}

/** 'Control+z' as the reader's keyboard has it. */
export function keyOf(id: ShortcutId, keyNames: Readonly<Record<string, string>>): string {
  const key = workShortcuts.find((shortcut) => shortcut.id === id)?.keys[0] ?? '';
  if (keyNames[key]) return keyNames[key];
  return key
    .split('+')
    .map((part) => keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
