// What is chosen in the list: the exam's series as small pictures, each of which opens.
import { FileText, MonitorUp } from 'lucide-react';
import type { StudyRow } from '../../../native-free-core/contract/index.ts';
import { Button } from '../../controls/index.ts';
import {
  formatDate,
  type Language,
  mainPersonName,
  otherPersonNames,
  type PersonNameGroups,
  type Words,
} from '../../words/index.ts';
import { SeriesTiles } from './SeriesTiles.tsx';
import type { TreeRow } from './studyTree.ts';

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
  const studies = selected.level === 'patient' ? patient.studies : [selected.study];
  const chosenSeries = selected.level === 'series' ? selected.series.seriesInstanceUID : undefined;
  const [first] = studies;
  return (
    <section className="selection">
      <h2 className="clip">{mainPersonName(patient.patientName) || words.app.unnamed}</h2>
      <OtherNames groups={patient.patientName} />
      <div className="selection-actions">
        {studies.length === 1 && (
          <Button
            variant="primary"
            icon={<MonitorUp size={16} aria-hidden="true" />}
            onPress={() => onOpenStudy(first.studyInstanceUID, chosenSeries)}
          >
            {chosenSeries === undefined ? words.studies.openStudy : words.studies.openSeries}
          </Button>
        )}
        <Button icon={<FileText size={16} aria-hidden="true" />} onPress={() => onOpenDossier(patient.patientKey)}>
          {words.app.places.dossier}
        </Button>
      </div>
      <div className="selection-studies">
        {studies.map((study) => (
          <section key={study.studyInstanceUID} aria-label={titleOf(study, words, language)}>
            <h3 className="selection-exam">{titleOf(study, words, language)}</h3>
            <SeriesTiles
              words={words}
              series={study.series}
              chosen={chosenSeries}
              onOpen={(seriesInstanceUID) => onOpenStudy(study.studyInstanceUID, seriesInstanceUID)}
            />
          </section>
        ))}
      </div>
    </section>
  );
}

function titleOf(study: StudyRow, words: Words, language: Language): string {
  const name = study.studyDescription || words.studies.unnamedStudy;
  return [name, formatDate(study.studyDate, language)].filter((part) => part !== '').join(' · ');
}

/** A name in ideograms and as it is said, where the files give them. */
function OtherNames({ groups }: { readonly groups: PersonNameGroups }) {
  const names = otherPersonNames(groups);
  return names === '' ? null : <p className="studies-quiet">{names}</p>;
}
