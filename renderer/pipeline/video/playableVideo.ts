// The address of a video that the page's engine can play: the service's own for MP4; for an MPEG transport stream, the
// same coded pictures re-wrapped into MP4 here, without decoding.
import type { PlannedVideo, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';

export interface PlayableVideo {
  readonly url: string;
  /** Lets go what the address holds in memory. */
  release(): void;
}

/** Re-wrapping holds the stream twice. */
const mostRewrappedBytes = 1_000_000_000;

export function videoUrl(seriesInstanceUID: string, sopInstanceUID: string): string {
  return `/api/series/${seriesInstanceUID}/instances/${sopInstanceUID}/video`;
}

/** `videoNotPlayed` where no engine of this kind plays it: MPEG-2, and streams without time stamps. */
export async function playableVideo(
  url: string,
  { name, coding, container, lengthBytes }: PlannedVideo,
  signal: AbortSignal,
): Promise<Outcome<PlayableVideo, ProblemRecord>> {
  const refusal = fail({ kind: 'videoNotPlayed', name } as ProblemRecord);
  if (coding === 'mpeg2') return refusal;
  if (container === 'mp4') return succeed({ url, release: () => {} });
  if (container !== 'mpegTransport' || lengthBytes > mostRewrappedBytes) return refusal;
  try {
    const reply = await fetch(url, { credentials: 'same-origin', signal });
    if (!reply.ok) return fail({ kind: 'serviceRefused', status: reply.status, path: url });
    const stream = await reply.blob();
    const { rewrapAsMp4 } = await import('./rewrapAsMp4.ts');
    const mp4 = await rewrapAsMp4(stream);
    if (mp4 === undefined) return refusal;
    const address = URL.createObjectURL(new Blob([mp4], { type: 'video/mp4' }));
    return succeed({ url: address, release: () => URL.revokeObjectURL(address) });
  } catch {
    return signal.aborted ? fail({ kind: 'requestCancelled' }) : refusal;
  }
}
