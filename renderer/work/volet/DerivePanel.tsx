// «Créer la série»: which planes, how thick, how far apart, seen as lines on the pictures before they are made.
import { useEffect, useMemo, useRef, useState } from 'react';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import type { OpenWork, PlaneBatch } from '../../../native-free-core/recipe/index.ts';
import { Button, Notice, Progress } from '../../controls/index.ts';
import { formatNumber } from '../../words/index.ts';
import type { Desk } from '../place/desk.ts';
import { canShowPlanes } from '../place/layoutOf.ts';
import { useActive } from '../tools/useActive.ts';
import { DeriveFields } from './DeriveFields.tsx';
import { batchOf, type DeriveForm, initialForm, isCutShort } from './deriveForm.ts';
import { type Derivation, useDerivation } from './useDerivation.ts';

export interface DerivePanelProps {
  readonly desk: Desk;
  readonly work: OpenWork;
  /** The planes to draw on the pictures. */
  readonly onPlanned: (batch: PlaneBatch | undefined) => void;
  readonly onDerivedSeries: () => void;
}

export function DerivePanel({ desk, work, onPlanned, onDerivedSeries }: DerivePanelProps) {
  const { words, state } = desk;
  const texts = words.work.derive;
  const facts = useActive(desk);
  const [form, setForm] = useState<DeriveForm>(initialForm);
  const [derivation, begin] = useDerivation(desk, work, onDerivedSeries);
  const stack = facts?.stack;
  const { seriesInstanceUID, stack: stackIndex } = facts?.start ?? { seriesInstanceUID: '', stack: 0 };
  const batch = useMemo(() => {
    if (!stack || !canShowPlanes(stack)) return undefined;
    return batchOf(form, state, { seriesInstanceUID, stack: stackIndex }, stack);
  }, [form, state, seriesInstanceUID, stackIndex, stack]);
  useEffect(() => onPlanned(batch), [batch, onPlanned]);
  if (!batch) return <p className="volet-hint">{texts.notPossible}</p>;

  const description = form.description ?? proposedName(form, desk);
  const series = desk.entry(seriesInstanceUID)?.series;
  const isWhole = series?.state().phase === 'whole';
  const create = () =>
    series && begin({ series, target: { seriesInstanceUID, stack: stackIndex, pane: form.pane }, batch, description });
  return (
    <div className="volet-pane">
      <p className="volet-hint">{texts.hint}</p>
      <DeriveFields {...{ words, form, batch, description }} onChange={(part) => setForm({ ...form, ...part })} />
      <p className="derive-sum">{texts.summary(batch.count, batch.columns, batch.rows)}</p>
      {isCutShort(batch) && <Notice tone="warning">{texts.tooMany(batch.count)}</Notice>}
      {!isWhole && <p className="volet-hint">{texts.stillLoading}</p>}
      <Button variant="primary" isDisabled={!isWhole || derivation.kind === 'running'} onPress={create}>
        {texts.create}
      </Button>
      <Outcome desk={desk} derivation={derivation} />
    </div>
  );
}

/** 'Axial Moyenne 3 mm' until the person types another name. */
function proposedName(form: DeriveForm, { words, language }: Desk): string {
  const mm = form.thicknessMm || form.incrementMm;
  const mode = form.thicknessMm > 0 ? words.work.slabMode[form.mode] : words.work.derive.thin;
  return words.work.derive.proposed(
    words.work.pane[form.pane],
    mode,
    formatNumber(mm, language, Number.isInteger(mm) ? 0 : 1),
  );
}

/** Under the button, where a low screen ends: it is brought into view when it changes. */
function Outcome(props: { readonly desk: Desk; readonly derivation: Derivation }) {
  const place = useRef<HTMLDivElement>(null);
  const { kind } = props.derivation;
  useEffect(() => {
    if (kind !== 'none') place.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  return (
    <div ref={place}>
      <OutcomeText {...props} />
    </div>
  );
}

function OutcomeText({ desk, derivation }: { readonly desk: Desk; readonly derivation: Derivation }) {
  const { words, language } = desk;
  const texts = words.work.derive;
  switch (derivation.kind) {
    case 'none':
      return null;
    case 'running':
      return (
        <div className="derive-running">
          <span>{texts.running(Math.min(derivation.done, derivation.total), derivation.total)}</span>
          <Progress label={texts.progress} fraction={derivation.done / derivation.total} />
          <Button onPress={derivation.stop}>{words.app.cancel}</Button>
        </div>
      );
    case 'kept': {
      const { instances, largestDifference } = derivation.report;
      return (
        <Notice tone="good">
          {texts.kept(derivation.description, instances, formatNumber(largestDifference, language, 2))}
        </Notice>
      );
    }
    case 'failed':
      return <Notice tone="bad">{describeProblem(derivation.problem, language)}</Notice>;
  }
}
