// «Créer la série»: which planes, how thick, how far apart, seen as lines on the pictures before they are made.
import { useEffect, useMemo, useState } from 'react';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { type OpenWork, type PlaneBatch, type PlanePane, planePanes } from '../../../native-free-core/recipe/index.ts';
import { Button, Notice, Progress, Segments, TextBox } from '../../controls/index.ts';
import { formatNumber } from '../../words/index.ts';
import type { Desk } from '../place/desk.ts';
import { canShowPlanes } from '../place/layoutOf.ts';
import { useActive } from '../tools/useActive.ts';
import { batchOf, type DeriveForm, initialForm, isCutShort } from './deriveForm.ts';
import { NumberBox } from './NumberBox.tsx';
import { type Derivation, useDerivation } from './useDerivation.ts';

export interface DerivePanelProps {
  readonly desk: Desk;
  readonly work: OpenWork;
  /** The planes to draw on the pictures. */
  readonly onPlanned: (batch: PlaneBatch | undefined) => void;
  readonly onDerivedSeries: () => void;
}

export function DerivePanel({ desk, work, onPlanned, onDerivedSeries }: DerivePanelProps) {
  const { words, language, state } = desk;
  const texts = words.work.derive;
  const facts = useActive(desk);
  const [form, setForm] = useState<DeriveForm>(initialForm);
  const [derivation, begin] = useDerivation(desk, work, onDerivedSeries);
  const { seriesInstanceUID, stack: stackIndex } = facts?.start ?? { seriesInstanceUID: '', stack: 0 };
  const stack = facts?.stack;
  const batch = useMemo(
    () =>
      stack && canShowPlanes(stack) ? batchOf(form, state, { seriesInstanceUID, stack: stackIndex }, stack) : undefined,
    [form, state, seriesInstanceUID, stackIndex, stack],
  );
  useEffect(() => onPlanned(batch), [batch, onPlanned]);
  if (!facts || !batch) return <p className="volet-hint">{texts.notPossible}</p>;

  const change = (part: Partial<DeriveForm>) => setForm({ ...form, ...part });
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const proposed = texts.proposed(
    words.work.pane[form.pane],
    form.thicknessMm > 0 ? words.work.slabMode[form.mode] : texts.thin,
    number(form.thicknessMm || form.incrementMm),
  );
  const description = form.description ?? proposed;
  const series = desk.entry(seriesInstanceUID)?.series;
  const isWhole = series?.state().phase === 'whole';
  const create = () =>
    series && begin({ series, target: { seriesInstanceUID, stack: stackIndex, pane: form.pane }, batch, description });
  return (
    <div className="volet-pane">
      <p className="volet-hint">{texts.hint}</p>
      <Segments
        label={texts.direction}
        choices={planePanes.map((value: PlanePane) => ({ value, name: words.work.pane[value] }))}
        value={form.pane}
        onChange={(pane) => change({ pane })}
      />
      <div className="number-pair">
        <NumberBox
          label={texts.thickness}
          unit="mm"
          decimals={2}
          value={form.thicknessMm}
          minimum={0}
          maximum={500}
          onChange={(thicknessMm) => change({ thicknessMm })}
        />
        <NumberBox
          label={texts.increment}
          unit="mm"
          decimals={2}
          value={form.incrementMm}
          minimum={0.05}
          maximum={500}
          onChange={(incrementMm) => change({ incrementMm })}
        />
      </div>
      <Segments
        label={texts.projection}
        choices={(['mean', 'max', 'min'] as const).map((value) => ({ value, name: words.work.slabMode[value] }))}
        value={form.mode}
        onChange={(mode) => change({ mode })}
      />
      <div className="number-pair">
        <NumberBox
          label={texts.extent}
          unit="mm"
          decimals={1}
          value={form.extentMm ?? (batch.count - 1) * batch.incrementMm}
          minimum={0}
          onChange={(extentMm) => change({ extentMm })}
        />
        <Button isDisabled={form.extentMm === undefined} onPress={() => change({ extentMm: undefined })}>
          {texts.wholeVolume}
        </Button>
      </div>
      <Segments
        label={texts.interpolation}
        choices={(['nearest', 'linear', 'cubic'] as const).map((value) => ({
          value,
          name: words.work.interpolation[value],
        }))}
        value={form.interpolation}
        onChange={(interpolation) => change({ interpolation })}
      />
      <TextBox
        label={texts.description}
        value={description}
        maxLength={59}
        hint={texts.prefixHint}
        onChange={(text) => change({ description: text === '' ? undefined : text })}
      />
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

function Outcome({ desk, derivation }: { readonly desk: Desk; readonly derivation: Derivation }) {
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
