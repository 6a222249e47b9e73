// The whole screen: it only composes. The state that must outlive a place (list, imports, open work) is held here.
import { useCallback, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import {
  DropVeil,
  RunningBar,
  searchFieldId,
  useFileDrop,
  useImports,
  useJobs,
  useStudyList,
} from '../studies/index.ts';
import { type Language, wordsOf } from '../words/index.ts';
import './app.css';
import { CommandBox } from './frame/CommandBox.tsx';
import { commandsOf } from './frame/commandsOf.ts';
import { HelpBox } from './frame/HelpBox.tsx';
import { helpGroupsOf } from './frame/helpGroupsOf.ts';
import { PatientBanner } from './frame/PatientBanner.tsx';
import { PlaceGuard } from './frame/PlaceGuard.tsx';
import { SavingMark } from './frame/SavingMark.tsx';
import { TopBar } from './frame/TopBar.tsx';
import { useOpenStudy } from './openWork/useOpenStudy.ts';
import { useOpenWork } from './openWork/useOpenWork.ts';
import { PlaceRoom } from './PlaceRoom.tsx';
import { useSettings } from './settings/useSettings.ts';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useLastRoutes } from './useLastRoutes.ts';
import { useRoute } from './useRoute.ts';
import { useShortcuts } from './useShortcuts.ts';

export function App() {
  const [settings, setSettings] = useSettings();
  const [route, go] = useRoute();
  const [box, setBox] = useState<'help' | 'commands'>();
  const { language } = settings;
  const words = wordsOf(language);

  const list = useStudyList();
  const [version, setVersion] = useState(0);
  const refreshList = useRef(list.refresh);
  refreshList.current = list.refresh;
  const refresh = useCallback(() => {
    refreshList.current();
    setVersion((count) => count + 1);
  }, []);
  const imports = useImports(refresh);
  const jobs = useJobs(refresh);
  const isDropping = useFileDrop((dropped) => {
    go({ place: 'studies' });
    imports.startDropped(dropped);
  });

  const routes = useLastRoutes(route);
  const openStudyUID = routes.work.studyInstanceUID;
  const study = useOpenStudy(openStudyUID, version);
  const work = useOpenWork(openStudyUID);
  useDocumentTitle(route, words, study.reply);

  const changeLanguage = (chosen: Language) => setSettings({ ...settings, language: chosen });
  const focusSearch = () => {
    go({ place: 'studies' });
    requestAnimationFrame(() => document.getElementById(searchFieldId)?.focus());
  };
  const goTo = {
    studies: () => go(routes.studies),
    work: () => go(routes.work),
    dossier: () => go(routes.dossier),
    settings: () => go(routes.settings),
  };
  useShortcuts({ ...goTo, help: () => setBox('help'), commands: () => setBox('commands'), search: focusSearch });

  return (
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
      <div className="app">
        <TopBar
          words={words}
          language={language}
          place={route.place}
          routes={routes}
          onLanguage={changeLanguage}
          onHelp={() => setBox('help')}
          onCommands={() => setBox('commands')}
        >
          {route.place === 'work' && study.reply && (
            <>
              <PatientBanner words={words} language={language} {...study.reply} />
              {work.kind === 'open' && <SavingMark words={words} language={language} saving={work.saving} />}
            </>
          )}
        </TopBar>
        <PlaceGuard key={route.place} words={words}>
          <PlaceRoom
            {...{ words, language, route, go, settings, list, imports, jobs, study, work, refresh }}
            onSettings={setSettings}
          />
        </PlaceGuard>
        <RunningBar words={words} language={language} imports={imports} jobs={jobs} />
        <footer className="bottom-line">
          <span>{words.app.name}</span>
          <span>{words.app.teachingOnly}</span>
        </footer>
        {isDropping && <DropVeil words={words} />}
        <HelpBox words={words} isOpen={box === 'help'} onClose={() => setBox(undefined)} groups={helpGroupsOf(words)} />
        <CommandBox
          words={words}
          isOpen={box === 'commands'}
          onClose={() => setBox(undefined)}
          commands={commandsOf({
            words,
            settings,
            onSettings: setSettings,
            goTo,
            focusSearch,
            onHelp: () => setBox('help'),
            work,
          })}
        />
      </div>
    </I18nProvider>
  );
}
