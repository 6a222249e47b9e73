// The one line on top: the places, the open patient, the language and the help.
import { CircleQuestionMark, FileUser, Monitor, Settings2, TableProperties, Terminal } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton, Segments } from '../../controls/index.ts';
import type { Language, Words } from '../../words/index.ts';
import type { Route } from '../routes.ts';
import { writeRoute } from '../routes.ts';

export interface TopBarProps {
  readonly words: Words;
  readonly language: Language;
  readonly place: Route['place'];
  /** Where each place leads from here. */
  readonly routes: Readonly<Record<Route['place'], Route>>;
  readonly onLanguage: (language: Language) => void;
  readonly onHelp: () => void;
  readonly onCommands: () => void;
  /** The patient's banner, when a study is open. */
  readonly children?: ReactNode;
}

const icons = { studies: TableProperties, work: Monitor, dossier: FileUser, settings: Settings2 } as const;
const places = ['studies', 'work', 'dossier', 'settings'] as const;

export function TopBar({ words, language, place, routes, onLanguage, onHelp, onCommands, children }: TopBarProps) {
  return (
    <header className="top-bar">
      <nav aria-label={words.app.placesLabel}>
        <ul className="places">
          {places.map((name) => {
            const Icon = icons[name];
            return (
              <li key={name}>
                <a className="place" href={writeRoute(routes[name])} aria-current={currentOf(name, place)}>
                  <Icon size={16} aria-hidden="true" />
                  {words.app.places[name]}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="top-bar-middle">{children}</div>
      <Segments
        label={words.app.language}
        choices={[
          { value: 'fr', name: 'FR', label: 'FR, français' },
          { value: 'en', name: 'EN', label: 'EN, English' },
        ]}
        value={language}
        onChange={onLanguage}
      />
      <IconButton name={words.app.commands} shortcut="Ctrl+K" icon={<Terminal size={18} />} onPress={onCommands} />
      <IconButton name={words.app.help} shortcut="?" icon={<CircleQuestionMark size={18} />} onPress={onHelp} />
    </header>
  );
}

/** The proofs are reached from the settings and have no tab of their own. */
function currentOf(name: Route['place'], place: Route['place']) {
  if (name === place) return 'page';
  return name === 'settings' && place === 'proof' ? 'true' : undefined;
}
