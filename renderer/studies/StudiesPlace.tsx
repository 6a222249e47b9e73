// Études: the list on the left, what is chosen and the import on the right, reports below.
import { FolderOpen, Search } from 'lucide-react';
import { useMemo } from 'react';
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { Button, EmptyState, Notice } from '../controls/index.ts';
import type { Language, Words } from '../words/index.ts';
import { ImportCard } from './imports/ImportCard.tsx';
import { ImportReport } from './imports/ImportReport.tsx';
import type { Imports } from './imports/useImports.ts';
import type { Jobs } from './imports/useJobs.ts';
import { SelectionPane } from './list/SelectionPane.tsx';
import { StudyTable } from './list/StudyTable.tsx';
import { findRow, studyRowKey, studyTree } from './list/studyTree.ts';
import type { StudyList } from './list/useStudyList.ts';
import { SearchBar } from './search/SearchBar.tsx';
import { isFiltered, openingFilters } from './search/studyQuery.ts';
import './studies.css';

export interface StudiesPlaceProps {
  readonly words: Words;
  readonly language: Language;
  readonly list: StudyList;
  readonly imports: Imports;
  readonly jobs: Jobs;
  readonly onOpenStudy: (studyInstanceUID: string, seriesInstanceUID?: string) => void;
  readonly onOpenDossier: (patientKey: string) => void;
}

export function StudiesPlace(props: StudiesPlaceProps) {
  const { words, language, list, imports, jobs, onOpenStudy, onOpenDossier } = props;
  const tree = useMemo(() => studyTree(list.patients), [list.patients]);
  const isPreparing = jobs.running.some((job) => job.kind === 'samples');
  const emptyState = useMemo(() => <Emptiness {...{ words, list, isPreparing }} />, [words, list, isPreparing]);
  const selected = findRow(tree, list.selectedKey);
  const show = (studyInstanceUID: string) => {
    list.setFilters({ ...openingFilters, sort: list.filters.sort, isDescending: list.filters.isDescending });
    list.setSelectedKey(studyRowKey(studyInstanceUID));
  };
  return (
    <div className="studies">
      <h1 className="visually-hidden">{words.studies.title}</h1>
      <div className="studies-main">
        <SearchBar words={words} language={language} list={list} />
        {list.problem && (
          <Notice tone="bad" actions={<Button onPress={list.refresh}>{words.app.retry}</Button>}>
            {words.studies.listFailed}. {describeProblem(list.problem, language)}
          </Notice>
        )}
        {isPreparing && list.patients.length > 0 && <Notice tone="plain">{words.studies.imports.samplesHint}</Notice>}
        <StudyTable {...{ words, language, list, tree, emptyState, onOpenStudy, onOpenDossier }} />
        <Reports {...{ words, language, imports, jobs }} onShow={show} />
      </div>
      <aside className="studies-side" aria-label={words.studies.selection}>
        <SelectionPane {...{ words, language, selected, onOpenStudy, onOpenDossier }} />
        <ImportCard words={words} imports={imports} />
      </aside>
    </div>
  );
}

interface ReportsProps extends Pick<StudiesPlaceProps, 'words' | 'language' | 'imports' | 'jobs'> {
  readonly onShow: (studyInstanceUID: string) => void;
}

/** The imports that ended: that of this page, and those that the service did by itself. */
function Reports({ words, language, imports, jobs, onShow }: ReportsProps) {
  const own = imports.finished && { id: 'own', finished: imports.finished };
  return [...(own ? [own] : []), ...jobs.finishedImports].map(({ id, finished }) => (
    <ImportReport
      key={id}
      {...{ words, language, finished, onShow }}
      onDismiss={() => (id === 'own' ? imports.dismiss() : jobs.dismiss(id))}
    />
  ));
}

interface EmptinessProps {
  readonly words: Words;
  readonly list: StudyList;
  /** The first start: the program still computes its sample studies. */
  readonly isPreparing: boolean;
}

/** What stands in the table when no row does: still loading, nothing that matches, or nothing at all yet. */
function Emptiness({ words, list, isPreparing }: EmptinessProps) {
  if (list.isLoading) return <p className="studies-quiet">{words.app.loading}</p>;
  if (isPreparing) {
    return <EmptyState title={words.studies.imports.samples} hint={words.studies.imports.samplesHint} />;
  }
  if (isFiltered(list.filters)) {
    return (
      <EmptyState
        icon={<Search size={32} aria-hidden="true" />}
        title={words.studies.noMatch}
        hint={words.studies.noMatchHint}
        actions={<Button onPress={() => list.setFilters(openingFilters)}>{words.studies.clearFilters}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<FolderOpen size={32} aria-hidden="true" />}
      title={words.studies.empty}
      hint={words.studies.emptyHint}
    />
  );
}
