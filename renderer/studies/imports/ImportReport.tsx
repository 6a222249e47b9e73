// The end of an import: the counts, and each refused file with its reason, which can be copied whole.
import { Copy, X } from 'lucide-react';
import { useState } from 'react';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { Button, IconButton } from '../../controls/index.ts';
import { formatDuration, formatNumber, type Language, type Words } from '../../words/index.ts';
import type { FinishedImport } from './finishedImport.ts';
import type { RefusedFile } from './importProgress.ts';

export interface ImportReportProps {
  readonly words: Words;
  readonly language: Language;
  readonly finished: FinishedImport;
  readonly onDismiss: () => void;
  readonly onShow: (studyInstanceUID: string) => void;
}

/** More lines than this would only slow the page down; the copied list has them all. */
const shownLines = 200;

export function ImportReport({ words, language, finished, onDismiss, onShow }: ImportReportProps) {
  const texts = words.studies.report;
  const [firstStudy] = finished.studyInstanceUIDs;
  const lines = linesOf(finished, words, language);
  const title = finished.end === 'done' ? texts.title : finished.end === 'cancelled' ? texts.cancelled : texts.failed;
  const count = (value: number) => formatNumber(value, language);
  return (
    <section className="report" aria-label={title}>
      <header className="report-head">
        <h2>{title}</h2>
        <Counts {...{ words, language, finished }} />
        {firstStudy !== undefined && <Button onPress={() => onShow(firstStudy)}>{texts.showStudies}</Button>}
        {lines.length > 0 && (
          <CopyButton words={words} text={lines.map(({ path, reason }) => `${path}\t${reason}`).join('\n')} />
        )}
        <IconButton name={texts.dismiss} icon={<X size={16} />} placement="top" onPress={onDismiss} />
      </header>
      {isNothing(finished) && <p className="studies-quiet">{texts.nothing}</p>}
      {finished.problem && <p>{describeProblem(finished.problem, language)}</p>}
      {finished.conflicts > finished.conflicting.length && <p className="studies-quiet">{texts.conflictsHint}</p>}
      {lines.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard.
        <section className="report-lines" aria-label={texts.refusedTitle} tabIndex={0}>
          <dl>
            {lines.slice(0, shownLines).map(({ path, reason }) => (
              <div key={path}>
                <dt>{path}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
          {lines.length > shownLines && <p>{texts.more(count(lines.length - shownLines))}</p>}
        </section>
      )}
    </section>
  );
}

function Counts({ words, language, finished }: Pick<ImportReportProps, 'words' | 'language' | 'finished'>) {
  const texts = words.studies.report;
  return (
    <span className="report-counts" role="status">
      <Count value={finished.stored} name={texts.stored(finished.stored)} tone="good" />
      <Count value={finished.duplicates} name={texts.duplicates(finished.duplicates)} tone="plain" />
      {finished.conflicts > 0 && (
        <Count value={finished.conflicts} name={texts.conflicts(finished.conflicts)} tone="warning" />
      )}
      <Count value={finished.refused.length} name={texts.refused(finished.refused.length)} tone="bad" />
      {finished.notSent.length > 0 && (
        <Count value={finished.notSent.length} name={texts.notSent(finished.notSent.length)} tone="bad" />
      )}
      <span className="studies-quiet">{texts.duration(formatDuration(finished.seconds, language))}</span>
    </span>
  );
}

function Count({ value, name, tone }: { readonly value: number; readonly name: string; readonly tone: string }) {
  return (
    <span className={value > 0 ? `tone-${tone}` : 'studies-quiet'}>
      <strong>{value}</strong> {name}
    </span>
  );
}

function CopyButton({ words, text }: { readonly words: Words; readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button icon={<Copy size={14} aria-hidden="true" />} onPress={copy}>
      {isCopied ? words.studies.report.copied : words.studies.report.copy}
    </Button>
  );
}

function isNothing({ end, stored, duplicates, conflicts, refused, notSent }: FinishedImport): boolean {
  return end === 'done' && stored + duplicates + conflicts + refused.length + notSent.length === 0;
}

/** Every file that did not simply go in, with the reason. */
function linesOf(finished: FinishedImport, words: Words, language: Language) {
  const explain = ({ path, problem }: RefusedFile) => ({ path, reason: describeProblem(problem, language) });
  return [
    ...finished.refused.map(explain),
    ...finished.notSent.map(explain),
    ...finished.conflicting.map((path) => ({ path, reason: words.studies.report.conflictsHint })),
  ];
}
