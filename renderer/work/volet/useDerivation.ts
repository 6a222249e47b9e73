// One derived series at a time: begun, followed, stopped, and kept as a step once it is archived and checked.
import { useRef, useState } from 'react';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { seriesPrefix } from '../../../native-free-core/objects/index.ts';
import {
  describeStep,
  engineVersion,
  type OpenWork,
  type PicturePane,
  pictureCount,
  type SeriesBatch,
  type Step,
} from '../../../native-free-core/recipe/index.ts';
import { type DerivedReport, type OpenSeries, runDerivation } from '../../pipeline/index.ts';
import type { Desk } from '../place/desk.ts';
import { type DeriveTarget, nextSeriesNumber, sourceReferencesOf, windowOf } from './deriveForm.ts';
import { dateTimeOf, newUID } from './newIdentifiers.ts';

export type Derivation =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly stop: () => void }
  | { readonly kind: 'kept'; readonly report: DerivedReport; readonly description: string }
  | { readonly kind: 'failed'; readonly problem: ProblemRecord };

export interface DerivationRequest {
  readonly series: OpenSeries;
  readonly target: DeriveTarget & { readonly pane: Exclude<PicturePane, 'stack'> };
  readonly batch: SeriesBatch;
  readonly description: string;
}

export function useDerivation(
  desk: Desk,
  work: OpenWork,
  onDerivedSeries: () => void,
): [Derivation, (request: DerivationRequest) => void] {
  const [state, setState] = useState<Derivation>({ kind: 'none' });
  const latest = useRef({ desk, work, onDerivedSeries });
  latest.current = { desk, work, onDerivedSeries };

  const begin = async (request: DerivationRequest) => {
    const { desk: atStart, work: workAtStart } = latest.current;
    atStart.hand.commit();
    const step = stepOf(request);
    const control = new AbortController();
    const stop = () => control.abort();
    setState({ kind: 'running', done: 0, total: pictureCount(request.batch), stop });
    const outcome = await runDerivation(request.series, argumentOf(request, step, workAtStart, atStart), {
      signal: control.signal,
      onProgress: (done, total) => setState({ kind: 'running', done, total, stop }),
    });
    if (!outcome.ok) {
      setState(outcome.problem.kind === 'cancelled' ? { kind: 'none' } : { kind: 'failed', problem: outcome.problem });
      return;
    }
    latest.current.desk.decide(step);
    setState({ kind: 'kept', report: outcome.value, description: seriesPrefix + request.description });
    latest.current.onDerivedSeries();
  };
  return [state, (request) => void begin(request)];
}

function stepOf({ target, batch, description }: DerivationRequest): Extract<Step, { kind: 'deriveSeries' }> {
  const derivedSeriesInstanceUID = newUID();
  return { kind: 'deriveSeries', target, batch, seriesDescription: description, derivedSeriesInstanceUID };
}

function argumentOf(
  { series, target, batch, description }: DerivationRequest,
  step: Extract<Step, { kind: 'deriveSeries' }>,
  { recipe }: OpenWork,
  { study, language, state }: Desk,
) {
  const { plan } = series;
  const steps = [...recipe.steps, step];
  const ofSeries = steps.filter((each) => each.target.seriesInstanceUID === target.seriesInstanceUID);
  return {
    stack: target.stack,
    studyInstanceUID: plan.studyInstanceUID,
    sourceSeriesInstanceUID: plan.seriesInstanceUID,
    batch,
    seriesDescription: description,
    recipeWords: ofSeries.map((each) => describeStep(each, language)),
    recipeJson: JSON.stringify({ ...recipe, inputs: plan.inputs, steps }),
    sourceReferences: sourceReferencesOf(plan.stacks[target.stack]),
    uids: {
      seriesInstanceUID: step.derivedSeriesInstanceUID,
      sopInstanceUIDs: Array.from({ length: pictureCount(batch) }, newUID),
    },
    dateTime: dateTimeOf(new Date()),
    seriesNumber: nextSeriesNumber(study.series.map((each) => each.seriesNumber)),
    window: windowOf(state, target, target.pane, plan),
    softwareVersion: `negatoscope ${engineVersion}`,
  };
}
