// Everything that can be done from here, found by typing a part of its name.
import { Search } from 'lucide-react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { foldText } from '../../../native-free-core/dossier/index.ts';
import { DialogBox } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';
import { nameOfKey } from '../shortcuts.ts';

export interface Command {
  readonly id: string;
  readonly name: string;
  readonly shortcut?: string;
  readonly run: () => void;
}

export interface CommandBoxProps {
  readonly words: Words;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: readonly Command[];
}

export function CommandBox({ words, isOpen, onClose, commands }: CommandBoxProps) {
  const run = (id: string) => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <DialogBox title={words.app.commands} closeName={words.app.close} isOpen={isOpen} onClose={onClose}>
      <Autocomplete filter={matches}>
        <SearchField className="search-field" aria-label={words.app.commandSearch} autoFocus>
          <Search size={16} aria-hidden="true" />
          <Input className="field-input" placeholder={words.app.commandSearch} />
        </SearchField>
        <Menu
          className="command-list"
          aria-label={words.app.commands}
          items={commands}
          onAction={(key) => run(String(key))}
          renderEmptyState={() => <p className="quiet">{words.app.noCommand}</p>}
        >
          {(command) => (
            <MenuItem id={command.id} className="menu-item" textValue={command.name}>
              <span className="command-name">{command.name}</span>
              {command.shortcut !== undefined && (
                <kbd className="key">{nameOfKey(command.shortcut, words.app.keys)}</kbd>
              )}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </DialogBox>
  );
}

/** Every typed word is somewhere in the name, whatever its accents and case. */
function matches(name: string, typed: string): boolean {
  const folded = foldText(name);
  return foldText(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
