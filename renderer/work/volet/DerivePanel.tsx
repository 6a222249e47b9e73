// «Créer la série»: which pictures, how thick, how far apart, seen as lines on the images before they are made.
import { useEffect, useMemo, useRef, useState } from 'react';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import {
  type OpenWork,
  type PicturePane,
  pictureCount,
  type SeriesBatch,
} from '../../../native-free-core/recipe/index.ts';
import { Button, Notice, Progress, Segments } from '../../controls/index.ts';
import { formatNumber } from '../../words/index.ts';
import type { Desk } from '../place/desk.ts';
import { canShowPlanes } from '../place/layoutOf.ts';
import { useActive } from '../tools/useActive.ts';
import { BatchPreview } from './BatchPreview.tsx';
import { BatchSummary } from './BatchSummary.tsx';
import { DeriveFields } from './DeriveFields.tsx';
import { batchOf, type DeriveForm, deriveKinds, formOfKind, initialForm, isCutShort } from './deriveForm.ts';
import { type Derivation, useDerivation } from './useDerivation.ts';

export interface DerivePanelProps {
  readonly desk: Desk;
  readonly work: OpenWork;
  /** The planes to draw on the pictures. */
  readonly onPlanned: (batch: SeriesBatch | undefined) => void;
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
  if (!stack || !canShowPlanes(stack)) return <p className="volet-hint">{texts.notPossible}</p>;

  const description = form.description ?? proposedName(form, batch, desk);
  const series = desk.entry(seriesInstanceUID)?.series;
  const isWhole = series?.state().phase === 'whole';
  const target = { seriesInstanceUID, stack: stackIndex, pane: paneOf(form) };
  const create = () => series && batch && begin({ series, target, batch, description });
  return (
    <div className="volet-pane">
      <Segments
        label={texts.kind}
        choices={deriveKinds.map((value) => ({ value, name: texts.kinds[value], label: texts.kindNames[value] }))}
        value={form.kind}
        onChange={(kind) => setForm(formOfKind(form, kind))}
      />
      <p className="volet-hint">{texts.kindHints[form.kind]}</p>
      {!batch && <Notice tone="plain">{texts.needsCurve}</Notice>}
      {batch && (
        <>
          <DeriveFields {...{ words, form, batch, description }} onChange={(part) => setForm({ ...form, ...part })} />
          <BatchSummary desk={desk} batch={batch} stack={stack} />
          {isCutShort(batch) && <Notice tone="warning">{texts.tooMany(pictureCount(batch))}</Notice>}
          {series && form.kind !== 'parallel' && <BatchPreview {...{ desk, series, target, batch }} />}
          {!isWhole && <p className="volet-hint">{texts.stillLoading}</p>}
          {series?.isHalved && <Notice tone="warning">{words.work.memory.noSeries}</Notice>}
          <Button
            variant="primary"
            isDisabled={!isWhole || series?.isHalved === true || derivation.kind === 'running'}
            onPress={create}
          >
            {texts.create}
          </Button>
        </>
      )}
      <Outcome desk={desk} derivation={derivation} />
    </div>
  );
}

/** Whose window and whose step it is. */
function paneOf({ kind, pane }: DeriveForm): Exclude<PicturePane, 'stack'> {
  if (kind === 'curve') return 'curved';
  return kind === 'sections' ? 'section' : pane;
}

/** 'Axial Moyenne 3 mm' until the person types another name. */
function proposedName(form: DeriveForm, batch: SeriesBatch | undefined, { words, language }: Desk): string {
  const texts = words.work.derive;
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const mode = batch && batch.thicknessMm > 0 ? words.work.slabMode[form.mode] : texts.thin;
  if (form.kind === 'rotation') return texts.proposedRotation(mode, number(form.stepDeg));
  if (form.kind === 'sections') return texts.proposedSections(number(form.everyMm));
  if (batch?.kind === 'curve') return texts.proposedCurve(words.work.curve.uses[batch.curve.use]);
  return texts.proposed(words.work.pane[form.pane], mode, number(form.thicknessMm || form.incrementMm));
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
