// Traitement with what it needs around it: the study, its work, and what to do when one of them does not come.
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { Button, EmptyState, Notice } from '../controls/index.ts';
import type { Language, Words } from '../words/index.ts';
import type { OpenStudy } from './openWork/useOpenStudy.ts';
import type { WorkState } from './openWork/useOpenWork.ts';
import type { Route } from './routes.ts';
import type { Settings } from './settings/settings.ts';

export interface WorkRoomProps {
  readonly words: Words;
  readonly language: Language;
  readonly route: Extract<Route, { readonly place: 'work' }>;
  readonly settings: Settings;
  readonly study: OpenStudy;
  readonly work: WorkState;
  readonly refresh: () => void;
  readonly onOpenDossier: (patientKey: string) => void;
}

export function WorkRoom({ words, language, study, work, refresh }: WorkRoomProps) {
  const texts = words.app;
  const problem = study.problem ?? (work.kind === 'failed' ? work.problem : undefined);
  if (problem !== undefined) {
    return (
      <EmptyState
        title={texts.workNotOpened}
        hint={describeProblem(problem, language)}
        actions={
          <>
            <Button onPress={study.problem ? refresh : work.kind === 'failed' ? work.retry : refresh}>
              {texts.retry}
            </Button>
            {work.kind === 'failed' && work.startAnew && <Button onPress={work.startAnew}>{texts.startAnew}</Button>}
          </>
        }
      />
    );
  }
  if (study.reply === undefined || work.kind !== 'open') return <EmptyState title={texts.loadingWork} />;
  return (
    <>
      {work.saving.kind === 'stale' && (
        <StaleNotice words={words} work={work} currentRevision={work.saving.currentRevision} />
      )}
      <EmptyState title={words.app.places.work} />
    </>
  );
}

interface StaleNoticeProps {
  readonly words: Words;
  readonly work: Extract<WorkState, { readonly kind: 'open' }>;
  readonly currentRevision: number;
}

function StaleNotice({ words, work, currentRevision }: StaleNoticeProps) {
  const texts = words.app.saving;
  const actions = (
    <>
      <Button onPress={() => work.keepMine(currentRevision)}>{texts.keepMine}</Button>
      <Button onPress={work.takeTheirs}>{texts.takeTheirs}</Button>
    </>
  );
  return (
    <Notice tone="bad" actions={actions}>
      {texts.staleHint}
    </Notice>
  );
}
