// A series from one stream into memory: each instance is placed the moment its last byte is there.
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { DecoderQueue } from './decoderQueue.ts';
import type { FromWorker } from './messages.ts';
import { type PlaceOutcome, type PlacingTools, placeInstance, type StackMemory } from './placeInstance.ts';
import type { PipelineProblem } from './problem.ts';
import { type Part, readMultipart } from './readMultipart.ts';
import type { FramePlace } from './seriesLayout.ts';

/** An open answer of the service: WADO-RS, multipart/related; type="application/dicom". */
export interface SeriesStream {
  readonly boundary: string;
  readonly totalBytes?: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface LoadJob {
  readonly seriesKey: string;
  readonly stream: SeriesStream;
  readonly places: ReadonlyMap<string, readonly FramePlace[]>;
  readonly stacks: readonly StackMemory[];
  readonly tools: PlacingTools;
  /** Absent: compressed instances are decoded here. */
  readonly decoders?: DecoderQueue;
  readonly report: (message: FromWorker) => void;
  readonly isCancelled: () => boolean;
}

/** A progress bar needs no more. */
const tellEveryBytes = 2_000_000;

/** Resolves when every instance of the stream is placed or refused; instances that never came are refused too. */
export async function loadSeries(job: LoadJob): Promise<Outcome<undefined, PipelineProblem>> {
  const { seriesKey, stream } = job;
  const missing = new Set(job.places.keys());
  let received = 0;
  let told = 0;
  const chunks = counted(stream.chunks, (bytes) => {
    received += bytes;
  });
  for await (const part of readMultipart(chunks, stream.boundary)) {
    if (job.isCancelled()) return succeed(undefined);
    if (!part.ok) return part;
    const sopInstanceUID = instanceOf(part.value);
    const places = job.places.get(sopInstanceUID);
    if (places && missing.delete(sopInstanceUID)) await placePart(job, sopInstanceUID, part.value.body, places);
    if (received - told < tellEveryBytes) continue;
    told = received;
    job.report({ kind: 'received', seriesKey, bytes: received, totalBytes: stream.totalBytes });
  }
  await job.decoders?.drained();
  for (const sopInstanceUID of missing) {
    const tell = reporter(job, sopInstanceUID);
    const problem: PipelineProblem = { kind: 'instanceNotReceived', sopInstanceUID };
    for (const place of job.places.get(sopInstanceUID) ?? []) tell(place, fail(problem));
  }
  return succeed(undefined);
}

async function placePart(job: LoadJob, sopInstanceUID: string, body: Uint8Array, places: readonly FramePlace[]) {
  if (job.decoders && places.some((place) => place.isEncapsulated)) {
    await job.decoders.give(sopInstanceUID, body, places);
  } else {
    await placeInstance(body, places, job.stacks, job.tools, reporter(job, sopInstanceUID));
  }
}

/** Says what became of each frame of one instance. */
export function reporter(
  to: { readonly seriesKey: string; readonly report: (message: FromWorker) => void },
  sopInstanceUID: string,
): (place: FramePlace, outcome: PlaceOutcome) => void {
  const { seriesKey, report } = to;
  return ({ stack, index }, outcome) =>
    outcome.ok
      ? report({ kind: 'placed', seriesKey, stack, index })
      : report({ kind: 'refused', seriesKey, stack, index, sopInstanceUID, problem: outcome.problem });
}

/** Content-Location ends in …/instances/UID (PS3.18 8.6.1.2.1). */
function instanceOf(part: Part): string {
  return /instances\/([0-9.]+)/.exec(part.headers.get('content-location') ?? '')?.[1] ?? '';
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: (bytes: number) => void) {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}
