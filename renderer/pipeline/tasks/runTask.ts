// A long task asked from the page, run by one of the workers that hold the series.
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { PatientPoint } from '../../../native-free-core/geometry/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import type { OpenSeries } from '../series/heldSeries.ts';
import type { DeriveArgument, DerivedReport } from './deriveArgument.ts';
import type { ProveArgument } from './proveRecipe.ts';
import type { TraceArgument } from './traceVessel.ts';

export interface TaskOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

type WithoutKey<Argument> = Omit<Argument, 'seriesKey'>;

export function runDerivation(
  series: OpenSeries,
  argument: WithoutKey<DeriveArgument>,
  options: TaskOptions,
): Promise<Outcome<DerivedReport, ProblemRecord>> {
  return run(series, 'derive', argument, options);
}

/** SHA-256 of the RGBA bytes of a pane, before zoom. */
export function provePane(
  series: OpenSeries,
  argument: WithoutKey<ProveArgument>,
): Promise<Outcome<string, ProblemRecord>> {
  return run(series, 'prove', argument, {});
}

/** Points of a path in the middle of the vessel that holds both places. */
export function runVesselTrace(
  series: OpenSeries,
  argument: WithoutKey<TraceArgument>,
  options: TaskOptions,
): Promise<Outcome<readonly PatientPoint[], ProblemRecord>> {
  return run(series, 'traceVessel', argument, options);
}

async function run<Value>(
  series: OpenSeries,
  task: string,
  argument: object,
  options: TaskOptions,
): Promise<Outcome<Value, ProblemRecord>> {
  const helper = series.helper();
  const answer = await helper.request({ kind: 'run', task, argument: { ...argument, seriesKey: series.key } }, options);
  helper.end();
  if (answer.kind === 'failed') return fail(answer.problem);
  return answer.kind === 'result'
    ? succeed(answer.value as Value)
    : fail({ kind: 'workerStopped', reason: answer.kind });
}
