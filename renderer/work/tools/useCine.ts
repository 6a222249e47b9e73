// Cine: the slices of the active frame one after the other, round and round, at a given rate.
import { useEffect, useState } from 'react';
import { add, dot, planeNormal, scale } from '../../../native-free-core/geometry/index.ts';
import { gridCorners } from '../../../native-free-core/volume/index.ts';
import { crosshairStep, type DragResult } from '../panes/dragStep.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';

export interface Cine {
  readonly isPlaying: boolean;
  toggle(): void;
}

export function useCine(desk: Desk): Cine {
  const [isPlaying, setIsPlaying] = useState(false);
  const { hand, active, view } = desk;
  const frame = view.active;
  const fps = view.cineFps;
  useEffect(() => {
    if (!isPlaying) return;
    const begun = performance.now();
    let shown = 0;
    let request = 0;
    const tick = (now: number) => {
      request = requestAnimationFrame(tick);
      const due = framesDue(now - begun, fps);
      if (due <= shown) return;
      shown = due;
      const facts = active.get();
      const next = facts && nextOf(facts);
      if (!next) return;
      hand.hold(next.kind === 'step' ? next : { kind: 'slice', frame, slice: next.slice });
    };
    request = requestAnimationFrame(tick);
    return () => {
      cancelAnimationFrame(request);
      hand.commit();
    };
  }, [isPlaying, hand, active, frame, fps]);
  return { isPlaying, toggle: () => setIsPlaying((playing) => !playing) };
}

/** Frames that should have been shown after so long. */
export function framesDue(elapsedMs: number, fps: number): number {
  return Math.floor((elapsedMs * fps) / 1000);
}

function nextOf({ start, stack }: FrameFacts): DragResult | undefined {
  const { linked, slice, sliceCount } = start;
  if (!linked) return sliceCount > 1 ? { kind: 'slice', slice: (slice + 1) % sliceCount } : undefined;
  const grid = stack.grid ?? stack.unevenGrid;
  if (!grid) return undefined;
  const normal = planeNormal(linked.plane);
  const heights = gridCorners(grid).map((corner) => dot(corner, normal));
  const height = dot(linked.centreMm, normal) + linked.stepMm;
  const wanted = height > Math.max(...heights) ? Math.min(...heights) : height;
  return crosshairStep(start, add(linked.centreMm, scale(normal, wanted - dot(linked.centreMm, normal))));
}
