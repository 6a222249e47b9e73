// The overlay planes of one frame, unpacked: one byte, 0 or 1, per pixel.
import { overlaysReplyShape, type ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { PictureOverlay } from '../../../native-free-core/display/index.ts';
import { type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { requestJson } from './request.ts';

export interface FrameOverlays {
  readonly overlays: readonly PictureOverlay[];
  readonly problems: readonly ProblemRecord[];
}

export async function getOverlays(
  seriesInstanceUID: string,
  sopInstanceUID: string,
  frameNumber: number,
  signal?: AbortSignal,
): Promise<Outcome<FrameOverlays, ProblemRecord>> {
  const instance = `${encodeURIComponent(seriesInstanceUID)}/instances/${encodeURIComponent(sopInstanceUID)}`;
  const reply = await requestJson(overlaysReplyShape, `/api/series/${instance}/frames/${frameNumber}/overlays`, {
    signal,
  });
  if (!reply.ok) return reply;
  const overlays = reply.value.overlays.map(({ group, rows, columns, origin, bits }) => {
    return { name: group, rows, columns, origin, bits: unpack(bits, rows * columns) };
  });
  return succeed({ overlays, problems: reply.value.problems });
}

function unpack(base64: string, pixels: number): Uint8Array {
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return Uint8Array.from({ length: pixels }, (_, index) => (packed[index >> 3] >> (index & 7)) & 1);
}
