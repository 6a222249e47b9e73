// The place where the person is.
import { FileUser, Monitor } from 'lucide-react';
import { useCallback } from 'react';
import { Button, EmptyState } from '../controls/index.ts';
import { DossierPlace } from '../dossier/index.ts';
import { type Imports, type Jobs, StudiesPlace, type StudyList } from '../studies/index.ts';
import type { Language, Words } from '../words/index.ts';
import type { OpenStudy } from './openWork/useOpenStudy.ts';
import type { WorkState } from './openWork/useOpenWork.ts';
import type { Route } from './routes.ts';
import { SettingsPlace } from './settings/SettingsPlace.tsx';
import type { Settings } from './settings/settings.ts';
import { WorkRoom } from './WorkRoom.tsx';

export interface PlaceRoomProps {
  readonly words: Words;
  readonly language: Language;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly list: StudyList;
  readonly imports: Imports;
  readonly jobs: Jobs;
  readonly study: OpenStudy;
  readonly work: WorkState;
  /** Something in the archive or the dossier has changed. */
  readonly refresh: () => void;
}

export function PlaceRoom(props: PlaceRoomProps) {
  const { settings, route } = props;
  // The light theme is for lists and forms: pictures are read in the dark.
  const theme = route.place === 'work' && settings.theme === 'light' ? 'dark' : settings.theme;
  return (
    <main className={`place-room place-room-${route.place}`} data-theme={theme}>
      {route.place === 'work' && <h1 className="visually-hidden">{props.words.app.places.work}</h1>}
      <Place {...props} />
    </main>
  );
}

function Place({ words, language, route, go, settings, onSettings, ...held }: PlaceRoomProps) {
  const openStudy = useCallback(
    (studyInstanceUID: string, seriesInstanceUID?: string) =>
      go({ place: 'work', studyInstanceUID, seriesInstanceUID }),
    [go],
  );
  const openDossier = useCallback((patientKey: string) => go({ place: 'dossier', patientKey }), [go]);
  const toStudies = <Button onPress={() => go({ place: 'studies' })}>{words.app.toStudies}</Button>;
  switch (route.place) {
    case 'studies': {
      const { list, imports, jobs } = held;
      return (
        <StudiesPlace
          {...{ words, language, list, imports, jobs }}
          onOpenStudy={openStudy}
          onOpenDossier={openDossier}
        />
      );
    }
    case 'settings':
      return <SettingsPlace words={words} settings={settings} onChange={onSettings} />;
    case 'dossier':
      if (route.patientKey === undefined) {
        return (
          <EmptyState
            icon={<FileUser size={32} aria-hidden="true" />}
            title={words.app.noDossierOpen}
            hint={words.app.noDossierOpenHint}
            actions={toStudies}
          />
        );
      }
      return (
        <DossierPlace
          key={route.patientKey}
          {...{ words, language, patientKey: route.patientKey }}
          onOpenStudy={openStudy}
          onSaved={held.refresh}
        />
      );
    case 'work':
      if (route.studyInstanceUID === undefined) {
        return (
          <EmptyState
            icon={<Monitor size={32} aria-hidden="true" />}
            title={words.app.noStudyOpen}
            hint={words.app.noStudyOpenHint}
            actions={toStudies}
          />
        );
      }
      return <WorkRoom {...{ words, language, route, settings, ...held }} onOpenDossier={openDossier} />;
  }
}
