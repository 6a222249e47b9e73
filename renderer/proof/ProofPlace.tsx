// «Prouver les nombres»: the reference objects through this machine's own chain, and what came out.
import { Download, Play, Printer } from 'lucide-react';
import { engineVersion } from '../../native-free-core/recipe/index.ts';
import { Button } from '../controls/index.ts';
import { formatInstant, type Language, type Words } from '../words/index.ts';
import './proof.css';
import './print.css';
import { ProofSummary } from './ProofSummary.tsx';
import { ProofTable } from './ProofTable.tsx';
import { proofCsv, proofJson } from './proofFile.ts';
import { type ProofRun, useProofs } from './useProofs.ts';

export interface ProofPlaceProps {
  readonly words: Words;
  readonly language: Language;
}

export function ProofPlace({ words, language }: ProofPlaceProps) {
  const [run, { start, cancel }] = useProofs();
  const texts = words.proof;
  return (
    <div className="proof-page">
      <header className="proof-head">
        <h1>{texts.title}</h1>
        <p className="quiet">{texts.intro}</p>
        <div className="proof-buttons">
          <Button
            variant="primary"
            icon={<Play size={16} aria-hidden="true" />}
            isDisabled={run.state === 'running'}
            onPress={start}
          >
            {run.state === 'notRun' ? texts.run : texts.runAgain}
          </Button>
          <TakeAway {...{ words, language, run }} />
        </div>
      </header>
      <ProofSummary {...{ words, language, run }} onCancel={cancel} />
      {run.startedAt !== undefined && (
        <dl className="proof-machine">
          <dt>{texts.ranOn}</dt>
          <dd>{navigator.userAgent}</dd>
          <dt>{texts.engine}</dt>
          <dd>{texts.version(engineVersion)}</dd>
          <dt>{texts.date}</dt>
          <dd>{formatInstant(run.startedAt, language)}</dd>
        </dl>
      )}
      <ProofTable {...{ words, language, run }} />
      <p className="proof-notice">{texts.notice}</p>
    </div>
  );
}

function TakeAway({ words, language, run }: ProofPlaceProps & { readonly run: ProofRun }) {
  const texts = words.proof;
  const { results, startedAt = '' } = run;
  const isDisabled = results.size === 0 || run.state === 'running';
  const facts = { results, startedAt, language, userAgent: navigator.userAgent };
  const icon = <Download size={16} aria-hidden="true" />;
  return (
    <>
      <Button {...{ isDisabled }} icon={<Printer size={16} aria-hidden="true" />} onPress={() => window.print()}>
        {texts.print}
      </Button>
      <Button {...{ isDisabled, icon }} onPress={() => save(`${texts.fileName}.csv`, 'text/csv', proofCsv(facts))}>
        {texts.saveCsv}
      </Button>
      <Button
        {...{ isDisabled, icon }}
        onPress={() => save(`${texts.fileName}.json`, 'application/json', proofJson(facts))}
      >
        {texts.saveJson}
      </Button>
    </>
  );
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
