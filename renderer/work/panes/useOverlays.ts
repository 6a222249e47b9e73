// The overlay planes of the shown frame, fetched when the plan says that there are some and they are wanted; the last few
// frames are kept, so that scrolling back shows them at once.
import { useEffect, useState } from 'react';
import type { PlannedImage, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { PictureOverlay } from '../../../native-free-core/display/index.ts';
import { type FrameOverlays, getOverlays } from '../../pipeline/index.ts';

const mostKept = 32;
const kept = new Map<string, FrameOverlays>();

export interface ShownOverlays {
  readonly overlays: readonly PictureOverlay[];
  readonly problem?: ProblemRecord;
}

const none: ShownOverlays = { overlays: [] };

export function useOverlays(seriesInstanceUID: string, image: PlannedImage, isWanted: boolean): ShownOverlays {
  const { sopInstanceUID, frameNumber } = image;
  const name = isWanted && image.overlays.length > 0 ? `${seriesInstanceUID}/${sopInstanceUID}/${frameNumber}` : '';
  const [shown, setShown] = useState<ShownOverlays & { readonly name: string }>({ ...none, name: '' });
  useEffect(() => {
    if (name === '') return;
    const show = ({ overlays, problems }: FrameOverlays) => setShown({ overlays, problem: problems[0], name });
    const known = kept.get(name);
    if (known) return show(known);
    const leaving = new AbortController();
    getOverlays(seriesInstanceUID, sopInstanceUID, frameNumber, leaving.signal).then((reply) => {
      if (leaving.signal.aborted) return;
      if (!reply.ok) return setShown({ overlays: [], problem: reply.problem, name });
      kept.set(name, reply.value);
      if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
      show(reply.value);
    });
    return () => leaving.abort();
  }, [name, seriesInstanceUID, sopInstanceUID, frameNumber]);
  return shown.name === name ? shown : none;
}
