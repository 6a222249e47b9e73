// The place where the person is.
import { FileUser, Monitor } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { Button, EmptyState } from '../controls/index.ts';
import { DossierPlace } from '../dossier/index.ts';
import { ProofPlace } from '../proof/index.ts';
import { StudiesPlace } from '../studies/index.ts';
import type { Language, Words } from '../words/index.ts';
import { type Route, writeRoute } from './routes.ts';
import { SettingsPlace } from './settings/SettingsPlace.tsx';
import type { Settings } from './settings/settings.ts';
import type { Held } from './useHeld.ts';
import { WorkRoom } from './WorkRoom.tsx';

export interface PlaceRoomProps
  extends Pick<Held, 'list' | 'imports' | 'jobs' | 'study' | 'work' | 'shelf' | 'refresh'> {
  readonly words: Words;
  readonly language: Language;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
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

function Place({ words, language, route, go, settings, onSettings, list, imports, jobs, ...open }: PlaceRoomProps) {
  const onOpenStudy = useCallback(
    (studyInstanceUID: string, seriesInstanceUID?: string) =>
      go({ place: 'work', studyInstanceUID, seriesInstanceUID }),
    [go],
  );
  const onOpenDossier = useCallback((patientKey: string) => go({ place: 'dossier', patientKey }), [go]);
  const toStudies = () => go({ place: 'studies' });
  switch (route.place) {
    case 'studies':
      return <StudiesPlace {...{ words, language, list, imports, jobs, onOpenStudy, onOpenDossier }} />;
    case 'settings':
      return (
        <SettingsPlace {...{ words, settings }} onChange={onSettings} proofAddress={writeRoute({ place: 'proof' })} />
      );
    case 'proof':
      return <ProofPlace {...{ words, language }} />;
    case 'dossier': {
      const { patientKey } = route;
      if (patientKey === undefined) return <NothingOpen {...{ words, toStudies }} what="dossier" />;
      const props = { words, language, patientKey, onOpenStudy, onSaved: open.refresh };
      return <DossierPlace key={patientKey} {...props} />;
    }
    case 'work':
      if (route.studyInstanceUID === undefined) return <NothingOpen {...{ words, toStudies }} what="study" />;
      return <WorkRoom {...{ words, language, route, settings, onOpenDossier }} {...open} />;
  }
}

interface NothingOpenProps {
  readonly words: Words;
  readonly what: 'study' | 'dossier';
  readonly toStudies: () => void;
}

function NothingOpen({ words, what, toStudies }: NothingOpenProps): ReactNode {
  const Sign = what === 'study' ? Monitor : FileUser;
  return (
    <EmptyState
      icon={<Sign size={32} aria-hidden="true" />}
      title={what === 'study' ? words.app.noStudyOpen : words.app.noDossierOpen}
      hint={what === 'study' ? words.app.noStudyOpenHint : words.app.noDossierOpenHint}
      actions={<Button onPress={toStudies}>{words.app.toStudies}</Button>}
    />
  );
}
