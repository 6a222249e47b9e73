// What is chosen in the list: the exam's series as small pictures, each of which opens.
import { FileText, MonitorUp } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { SeriesRow } from '../../../native-free-core/contract/index.ts';
import { Button } from '../../controls/index.ts';
import { formatDate, formatPersonName, type Language, type Words } from '../../words/index.ts';
import type { TreeRow } from './studyTree.ts';
import { Thumbnail } from './Thumbnail.tsx';

export interface SelectionPaneProps {
  readonly words: Words;
  readonly language: Language;
  readonly selected?: TreeRow;
  readonly onOpenStudy: (studyInstanceUID: string, seriesInstanceUID?: string) => void;
  readonly onOpenDossier: (patientKey: string) => void;
}

export function SelectionPane({ words, language, selected, onOpenStudy, onOpenDossier }: SelectionPaneProps) {
  if (selected === undefined) return <p className="selection-nothing studies-quiet">{words.studies.noSelection}</p>;
  const { patient } = selected;
  const study = selected.level === 'patient' ? patient.studies[0] : selected.study;
  const chosenSeries = selected.level === 'series' ? selected.series.seriesInstanceUID : undefined;
  return (
    <section className="selection">
      <h2 className="clip">{formatPersonName(patient.patientName.alphabetic) || words.app.unnamed}</h2>
      {study && (
        <p className="studies-quiet clip">
          {[study.studyDescription, formatDate(study.studyDate, language)].filter(Boolean).join(' · ')}
        </p>
      )}
      <div className="selection-actions">
        {study && (
          <Button
            variant="primary"
            icon={<MonitorUp size={16} aria-hidden="true" />}
            onPress={() => onOpenStudy(study.studyInstanceUID, chosenSeries)}
          >
            {chosenSeries === undefined ? words.studies.openStudy : words.studies.openSeries}
          </Button>
        )}
        <Button icon={<FileText size={16} aria-hidden="true" />} onPress={() => onOpenDossier(patient.patientKey)}>
          {words.app.places.dossier}
        </Button>
      </div>
      <ul className="thumbnails">
        {study?.series.map((series) => (
          <li key={series.seriesInstanceUID}>
            <AriaButton
              className="thumbnail-button"
              aria-label={describeSeries(series, words)}
              aria-current={series.seriesInstanceUID === chosenSeries || undefined}
              onPress={() => onOpenStudy(study.studyInstanceUID, series.seriesInstanceUID)}
            >
              <Thumbnail series={series} missing={words.studies.noThumbnail} />
              <span className="clip">{series.seriesDescription || words.studies.unnamedSeries}</span>
              <span className="studies-quiet">
                {series.modality} · {countOf(series, words)}
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeSeries(series: SeriesRow, words: Words): string {
  const name = series.seriesDescription || words.studies.unnamedSeries;
  return `${words.studies.openSeries} ${name}, ${series.modality}, ${countOf(series, words)}`;
}

function countOf(series: SeriesRow, words: Words): string {
  return series.isImage
    ? words.studies.imageCount(series.instanceCount)
    : words.studies.objectCount(series.instanceCount);
}
