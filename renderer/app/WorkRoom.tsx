// Traitement with what it needs around it: the study, its work, and what to do when one of them does not come.
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { Button, EmptyState, Notice } from '../controls/index.ts';
import { Viewport } from '../viewport/index.ts';
import type { Language, Words } from '../words/index.ts';
import { type SeriesShelf, WorkPlace } from '../work/index.ts';
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
  readonly shelf: SeriesShelf | undefined;
  readonly refresh: () => void;
  readonly onOpenDossier: (patientKey: string) => void;
}

export function WorkRoom(props: WorkRoomProps) {
  const { words, language, route, settings, study, work, shelf, refresh } = props;
  if (study.problem !== undefined || work.kind === 'failed') return <NotOpened {...props} />;
  if (study.reply === undefined || work.kind !== 'open' || shelf === undefined)
    return <EmptyState title={words.app.loadingWork} />;
  const { patientKey } = study.reply.patient;
  return (
    <>
      {work.saving.kind === 'stale' && (
        <StaleNotice words={words} work={work} currentRevision={work.saving.currentRevision} />
      )}
      {work.saving.kind === 'failed' && work.saving.problem.kind !== 'serviceUnreachable' && (
        <Notice tone="bad">{words.app.saving.failedHint(describeProblem(work.saving.problem, language))}</Notice>
      )}
      <WorkPlace
        key={study.reply.study.studyInstanceUID}
        studyInstanceUID={study.reply.study.studyInstanceUID}
        patient={study.reply.patient}
        study={study.reply.study}
        seriesInstanceUID={route.seriesInstanceUID}
        words={words}
        language={language}
        frame={Viewport}
        letters={settings.letters === 'fr' ? 'french' : 'international'}
        shelf={shelf}
        work={work.work}
        onDecide={work.actions.decide}
        onUndo={work.actions.undo}
        onRedo={work.actions.redo}
        onGoTo={work.actions.goTo}
        view={work.view}
        onViewChange={work.actions.changeView}
        onOpenDossier={() => props.onOpenDossier(patientKey)}
        onDerivedSeries={refresh}
      />
    </>
  );
}

function NotOpened({ words, language, study, work, refresh }: WorkRoomProps) {
  const failed = work.kind === 'failed' ? work : undefined;
  const problem = study.problem ?? failed?.problem;
  return (
    <EmptyState
      title={words.app.workNotOpened}
      hint={problem && describeProblem(problem, language)}
      actions={
        <>
          <Button onPress={study.problem ? refresh : failed?.retry}>{words.app.retry}</Button>
          {failed?.startAnew && <Button onPress={failed.startAnew}>{words.app.startAnew}</Button>}
        </>
      }
    />
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
