// What «Sous le capot» asks of the service about one stored instance.
import {
  type DatasetReply,
  datasetReplyShape,
  type FrameFacts,
  frameFactsShape,
  type ProblemRecord,
  photometricHeader,
  problemReplyShape,
  sampleTypeHeader,
  sampleTypes,
} from '../../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import type { StoredSamples } from '../../../native-free-core/pixels/index.ts';
import { requestJson } from './request.ts';

export interface FetchedSamples {
  readonly samples: StoredSamples;
  readonly photometricInterpretation: string;
}

export function getFrameFacts(
  sopInstanceUID: string,
  frameNumber: number,
  signal: AbortSignal,
): Promise<Outcome<FrameFacts, ProblemRecord>> {
  return requestJson(frameFactsShape, `${frameUrl(sopInstanceUID, frameNumber)}/facts`, { signal });
}

export function getDataset(sopInstanceUID: string, signal: AbortSignal): Promise<Outcome<DatasetReply, ProblemRecord>> {
  return requestJson(datasetReplyShape, `${instanceUrl(sopInstanceUID)}/dataset`, { signal });
}

/** The samples of a frame as stored, in an array of their own kind. */
export async function getStoredSamples(
  sopInstanceUID: string,
  frameNumber: number,
  signal: AbortSignal,
): Promise<Outcome<FetchedSamples, ProblemRecord>> {
  const url = `${frameUrl(sopInstanceUID, frameNumber)}/stored`;
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal });
    if (!response.ok) return fail(problemReplyShape.parse(await response.json()).problem);
    const type = sampleTypes.find((each) => each === response.headers.get(sampleTypeHeader));
    if (type === undefined) return fail({ kind: 'replyNotUnderstood', url, status: response.status });
    const samples = new globalThis[type](await response.arrayBuffer());
    return succeed({ samples, photometricInterpretation: response.headers.get(photometricHeader) ?? '' });
  } catch {
    return fail(signal.aborted ? { kind: 'requestCancelled' } : { kind: 'serviceUnreachable' });
  }
}

function instanceUrl(sopInstanceUID: string): string {
  return `/api/instances/${encodeURIComponent(sopInstanceUID)}`;
}

function frameUrl(sopInstanceUID: string, frameNumber: number): string {
  return `${instanceUrl(sopInstanceUID)}/frames/${frameNumber}`;
}
