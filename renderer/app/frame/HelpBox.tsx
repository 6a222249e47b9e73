// The keyboard's help, made from the same table that the keyboard obeys.
import { Fragment } from 'react';
import { DialogBox } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';
import { nameOfKey } from '../shortcuts.ts';

export interface HelpGroup {
  readonly title: string;
  readonly lines: readonly { readonly keys: readonly string[]; readonly name: string }[];
}

export interface HelpBoxProps {
  readonly words: Words;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly groups: readonly HelpGroup[];
}

export function HelpBox({ words, isOpen, onClose, groups }: HelpBoxProps) {
  return (
    <DialogBox title={words.app.shortcuts.title} closeName={words.app.close} isOpen={isOpen} onClose={onClose}>
      <p className="quiet">{words.app.shortcuts.hint}</p>
      <div className="help-groups">
        {groups.map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className="help-lines">
              {lines.map(({ keys, name }) => (
                <div key={name}>
                  <dt>
                    {keys.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && ' '}
                        <kbd className="key">{nameOfKey(key, words.app.keys)}</kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{name}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogBox>
  );
}
