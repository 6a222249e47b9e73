// The whole screen: it only composes. What must outlive a place is held by `useHeld`.
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { DropVeil, RunningBar, searchFieldId } from '../studies/index.ts';
import { wordsOf } from '../words/index.ts';
import './app.css';
import { CommandBox } from './frame/CommandBox.tsx';
import { commandsOf } from './frame/commandsOf.ts';
import { HelpBox } from './frame/HelpBox.tsx';
import { helpGroupsOf } from './frame/helpGroupsOf.ts';
import { OpenPatient } from './frame/OpenPatient.tsx';
import { PlaceGuard } from './frame/PlaceGuard.tsx';
import { TopBar } from './frame/TopBar.tsx';
import { PlaceRoom } from './PlaceRoom.tsx';
import { inLanguage } from './settings/settings.ts';
import { useSettings } from './settings/useSettings.ts';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useHeld } from './useHeld.ts';
import { useRoute } from './useRoute.ts';
import { useShortcuts } from './useShortcuts.ts';

export function App() {
  const [settings, onSettings] = useSettings();
  const [route, go] = useRoute();
  const held = useHeld(route, go);
  const [box, setBox] = useState<'help' | 'commands'>();
  const { language } = settings;
  const words = wordsOf(language);
  useDocumentTitle(route, words, held.study.reply);

  const { routes } = held;
  const actions = {
    studies: () => go(routes.studies),
    work: () => go(routes.work),
    dossier: () => go(routes.dossier),
    settings: () => go(routes.settings),
    proof: () => go(routes.proof),
    search: () => {
      go(routes.studies);
      requestAnimationFrame(() => document.getElementById(searchFieldId)?.focus());
    },
    help: () => setBox('help'),
    commands: () => setBox('commands'),
  };
  useShortcuts(actions);
  const closeBox = () => setBox(undefined);

  return (
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
      <div className="app">
        <TopBar
          {...{ words, language, routes }}
          place={route.place}
          onLanguage={(chosen) => onSettings(inLanguage(settings, chosen))}
          onHelp={actions.help}
          onCommands={actions.commands}
        >
          {route.place === 'work' && <OpenPatient {...{ words, language }} study={held.study} work={held.work} />}
        </TopBar>
        <PlaceGuard key={route.place} words={words}>
          <PlaceRoom {...{ words, language, route, go, settings, onSettings }} {...held} />
        </PlaceGuard>
        <RunningBar {...{ words, language }} imports={held.imports} jobs={held.jobs} />
        <footer className="bottom-line">
          <span>{words.app.name}</span>
          <span>{words.app.teachingOnly}</span>
        </footer>
        {held.isDropping && <DropVeil words={words} />}
        <HelpBox words={words} isOpen={box === 'help'} onClose={closeBox} groups={helpGroupsOf(words)} />
        <CommandBox
          words={words}
          isOpen={box === 'commands'}
          onClose={closeBox}
          commands={commandsOf({ words, settings, onSettings, actions, work: held.work })}
        />
      </div>
    </I18nProvider>
  );
}
