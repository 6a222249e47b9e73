// A drag in one frame: begins, goes on, ends; told in CSS pixels and in pixels of the picture as it lay at the start.

import type { CanvasPoint, CanvasSize, Drag } from '../../native-free-core/display/index.ts';
import type { PixelIndex } from '../../native-free-core/geometry/index.ts';

export type PixelMap = (point: CanvasPoint) => PixelIndex;

export interface DragTracker {
  start(pointerId: number, button: number, handle: string | undefined, at: CanvasPoint): void;
  /** False when this pointer drags nothing. */
  move(pointerId: number, to: CanvasPoint): boolean;
  end(pointerId: number, button: number, to: CanvasPoint): void;
  cancel(): boolean;
}

/** One drag at a time; other pointers and buttons are ignored until it ends. */
export function trackDrag(
  frame: { size(): CanvasSize; pixelMap(): PixelMap },
  onDrag: (drag: Drag) => void,
): DragTracker {
  let open: { readonly pointerId: number; readonly toPixel: PixelMap; drag: Drag } | undefined;

  function advance(phase: Drag['phase'], to: CanvasPoint): void {
    if (!open) return;
    const drag = { ...open.drag, phase, to, toPixel: open.toPixel(to) };
    open.drag = drag;
    if (phase === 'end' || phase === 'cancel') open = undefined;
    onDrag(drag);
  }

  return {
    start(pointerId, button, handle, at) {
      if (open) return;
      // The picture may move under the hand: places stay those of the picture as it lies now.
      const toPixel = frame.pixelMap();
      const pixel = toPixel(at);
      const drag: Drag = {
        phase: 'start',
        button,
        handle,
        from: at,
        to: at,
        fromPixel: pixel,
        toPixel: pixel,
        size: frame.size(),
      };
      open = { pointerId, toPixel, drag };
      onDrag(drag);
    },
    move(pointerId, to) {
      if (open?.pointerId !== pointerId) return false;
      advance('move', to);
      return true;
    },
    end(pointerId, button, to) {
      if (open?.pointerId === pointerId && open.drag.button === button) advance('end', to);
    },
    cancel() {
      const wasOpen = open !== undefined;
      if (open) advance('cancel', open.drag.from);
      return wasOpen;
    },
  };
}
