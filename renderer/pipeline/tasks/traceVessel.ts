// The centreline of a vessel between two clicks, in a worker.

import type { PatientPoint } from '../../../native-free-core/geometry/index.ts';
import { fail, type Outcome } from '../../../native-free-core/outcome.ts';
import { type TaskContext, volumeOf } from '../../../native-free-core/pipeline/index.ts';
import { type VesselProblem, vesselPath } from '../../../native-free-core/vessel/index.ts';

export interface TraceArgument {
  readonly seriesKey: string;
  readonly stack: number;
  readonly fromMm: PatientPoint;
  readonly toMm: PatientPoint;
}

export async function traceVessel(
  { seriesKey, stack, fromMm, toMm }: TraceArgument,
  context: TaskContext,
): Promise<Outcome<readonly PatientPoint[], VesselProblem | { readonly kind: 'volumeNotHere' }>> {
  const series = context.series(seriesKey);
  const volume = series && volumeOf(series, stack);
  if (!volume) return fail({ kind: 'volumeNotHere' });
  return vesselPath(volume, fromMm, toMm, {
    stop: () => context.signal.aborted,
    onProgress: (part) => context.progress(Math.round(100 * part), 100),
  });
}
