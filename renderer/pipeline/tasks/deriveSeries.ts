// «Créer la série», in a worker: cut the planes, build the instances, archive them, read them again and compare.
import { type DataSet, readPart10 } from '../../../native-free-core/dicom/index.ts';
import { buildDerivedSeries, type ObjectProblem } from '../../../native-free-core/objects/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { readMultipart, type TaskContext, volumeOf } from '../../../native-free-core/pipeline/index.ts';
import { cutSize, cutsOfBatch } from '../../../native-free-core/recipe/index.ts';
import { inflateRaw } from '../workers/inflateRaw.ts';
import { openStream } from '../workers/openStream.ts';
import { checkStored } from './checkStored.ts';
import { cutBatch } from './cutBatch.ts';
import type { DeriveArgument, DerivedReport, DeriveProblem } from './deriveArgument.ts';
import { storeInstances } from './storeInstances.ts';

/** Float32 planes are all held until the common slope is known. */
const allowedMegabytes = 1000;

export async function deriveSeries(
  argument: DeriveArgument,
  context: TaskContext,
): Promise<Outcome<DerivedReport, DeriveProblem | ObjectProblem>> {
  const { batch, uids } = argument;
  const series = context.series(argument.seriesKey);
  const volume = series && volumeOf(series, argument.stack);
  if (!volume) return fail({ kind: 'volumeNotHere' });
  const cuts = cutsOfBatch(batch);
  if (cuts.length === 0) return fail({ kind: 'volumeNotHere' });
  const pixels = cuts.reduce((sum, cut) => sum + cutSize(cut).rows * cutSize(cut).columns, 0);
  const megabytes = Math.ceil((pixels * 4) / 1e6);
  if (megabytes > allowedMegabytes) return fail({ kind: 'seriesTooLarge', megabytes, allowedMegabytes });
  const source = await sourceHeaders(argument, context.signal);
  if (!source.ok) return source;
  // Cutting is nearly all of the work; archiving and reading again are told as its last tenth.
  const total = Math.ceil(cuts.length * 1.1);
  const frames = await cutBatch(volume, batch, context, total);
  if (!frames) return fail({ kind: 'cancelled' });
  const built = buildDerivedSeries({ ...argument, source: source.value, frames });
  if (!built.ok) return built;
  if (context.signal.aborted) return fail({ kind: 'cancelled' });
  const stored = await storeInstances(built.value, context.signal);
  if (!stored.ok) return stored;
  context.progress(total - 1, total);
  // Once archived it is checked to the end: what is kept must be known to be right.
  const checked = await checkStored(argument, frames, new AbortController().signal);
  if (!checked.ok) return checked;
  context.progress(total, total);
  const { seriesInstanceUID } = uids;
  return succeed({ seriesInstanceUID, instances: frames.length, largestDifference: checked.value });
}

/** The first and the last source: only what both say alike is inherited. */
async function sourceHeaders(
  { sourceReferences, studyInstanceUID, sourceSeriesInstanceUID }: DeriveArgument,
  signal: AbortSignal,
): Promise<Outcome<readonly DataSet[], DeriveProblem>> {
  const series = `/dicom-web/studies/${studyInstanceUID}/series/${sourceSeriesInstanceUID}`;
  const headers: DataSet[] = [];
  for (const reference of new Set([sourceReferences[0], sourceReferences[sourceReferences.length - 1]])) {
    const { sopInstanceUID } = reference;
    const header = await readHeader(`${series}/instances/${sopInstanceUID}`, signal);
    if (!header) return fail({ kind: 'sourceNotReadable', sopInstanceUID });
    headers.push(header);
  }
  return succeed(headers);
}

async function readHeader(path: string, signal: AbortSignal): Promise<DataSet | undefined> {
  const stream = await openStream(path, signal);
  if (!stream.ok) return undefined;
  for await (const part of readMultipart(stream.value.chunks, stream.value.boundary)) {
    // The part's bytes are used again for the next one: the header keeps its own.
    if (part.ok) return readPart10(new Uint8Array(part.value.body), { inflateRaw }).dataset;
  }
  return undefined;
}
