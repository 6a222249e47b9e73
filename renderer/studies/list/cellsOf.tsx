// What each row says in each column.
import { Layers, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExamState, SeriesRow, StudyRow } from '../../../native-free-core/contract/index.ts';
import {
  formatDate,
  formatNumber,
  formatTime,
  type Language,
  mainPersonName,
  otherPersonNames,
  type Words,
} from '../../words/index.ts';
import { StateMark } from './StateMark.tsx';
import type { TreeRow } from './studyTree.ts';

export interface RowCells {
  /** For typing ahead and for screen readers. */
  readonly text: string;
  readonly name: ReactNode;
  readonly identifier: ReactNode;
  readonly date: ReactNode;
  readonly modality: ReactNode;
  readonly images: ReactNode;
  readonly state: ReactNode;
}

export function cellsOf(row: TreeRow, words: Words, language: Language): RowCells {
  if (row.level === 'patient') return patientCells(row, words, language);
  return row.level === 'study' ? studyCells(row.study, words, language) : seriesCells(row.series, words, language);
}

function patientCells({ patient }: TreeRow, words: Words, language: Language): RowCells {
  const name = mainPersonName(patient.patientName) || words.app.unnamed;
  const otherNames = otherPersonNames(patient.patientName);
  const birth = patient.patientBirthDate;
  return {
    text: name,
    name: (
      <>
        <strong className="clip">{name}</strong>
        {otherNames !== '' && (
          <span className="clip studies-quiet" title={otherNames}>
            {otherNames}
          </span>
        )}
      </>
    ),
    identifier: patient.patientID,
    date: birth === '' ? '' : words.studies.born(formatDate(birth, language), patient.patientSex),
    modality: '',
    images: '',
    state: words.studies.studyCount(patient.studies.length),
  };
}

function studyCells(study: StudyRow, words: Words, language: Language): RowCells {
  const name = study.studyDescription || words.studies.unnamedStudy;
  return {
    text: name,
    name: (
      <>
        <span className="clip">{name}</span>
        {study.isSample && (
          <span className="badge" title={words.studies.sampleHint}>
            {words.studies.sample}
          </span>
        )}
        {study.hasWork && (
          <span className="badge" title={words.studies.hasWork}>
            <PenLine size={14} role="img" aria-label={words.studies.hasWork} />
          </span>
        )}
      </>
    ),
    identifier: study.accessionNumber,
    date: `${formatDate(study.studyDate, language)} ${formatTime(study.studyTime)}`.trim(),
    modality: study.modalities.join(' · '),
    images: formatNumber(study.instanceCount, language),
    state: <StateMark state={study.state as ExamState} words={words} />,
  };
}

function seriesCells(series: SeriesRow, words: Words, language: Language): RowCells {
  const name = series.seriesDescription || words.studies.unnamedSeries;
  return {
    text: name,
    name: (
      <>
        <span className="clip">{name}</span>
        {series.bodyPartExamined !== '' && <span className="body-part">{series.bodyPartExamined}</span>}
        {series.isDerived && (
          <span className="badge" title={words.studies.derivedHint}>
            <Layers size={12} aria-hidden="true" /> {words.studies.derived}
          </span>
        )}
      </>
    ),
    identifier: series.seriesNumber,
    date: '',
    modality: series.modality,
    images: formatNumber(series.instanceCount, language),
    state: series.isImage ? '' : <span title={words.studies.notAPicture}>—</span>,
  };
}
