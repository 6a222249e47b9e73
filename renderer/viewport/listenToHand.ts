// The pointer, wheel and Escape of one frame's element, turned into drags, hovering and wheel turns.

import type { CanvasPoint, CanvasSize, Drag, WheelTurn } from '../../native-free-core/display/index.ts';
import type { PixelIndex } from '../../native-free-core/geometry/index.ts';
import { type PixelMap, trackDrag } from './drag.ts';

export interface Hand {
  size(): CanvasSize;
  pixelMap(): PixelMap;
  onDrag(drag: Drag): void;
  onHover(pixel: PixelIndex | undefined): void;
  onWheel(turn: WheelTurn): void;
}

/** Listens until the returned function is called. Escape while dragging gives the drag up. */
export function listenToHand(element: HTMLElement, hand: Hand): () => void {
  const tracker = trackDrag(hand, (drag) => hand.onDrag(drag));
  const pointOf = (event: MouseEvent): CanvasPoint => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const end = new AbortController();
  const on = <Kind extends keyof HTMLElementEventMap>(
    kind: Kind,
    handler: (event: HTMLElementEventMap[Kind]) => void,
  ) => element.addEventListener(kind, handler, { signal: end.signal, passive: false });

  on('pointerdown', (event) => {
    // Sliders and buttons over the picture have a hand of their own.
    if (event.button > 2 || (event.target as Element).closest('[data-own-hand]')) return;
    event.preventDefault();
    element.focus({ preventScroll: true });
    element.setPointerCapture(event.pointerId);
    const handle = (event.target as Element).closest('[data-handle]')?.getAttribute('data-handle') ?? undefined;
    tracker.start(event.pointerId, event.button, handle, pointOf(event));
  });
  on('pointermove', (event) => {
    tracker.move(event.pointerId, pointOf(event));
    hand.onHover(hand.pixelMap()(pointOf(event)));
  });
  on('pointerup', (event) => tracker.end(event.pointerId, event.button, pointOf(event)));
  on('pointercancel', () => tracker.cancel());
  on('pointerleave', () => hand.onHover(undefined));
  on('contextmenu', (event) => event.preventDefault());
  on('keydown', (event) => {
    if (event.key === 'Escape' && tracker.cancel()) event.stopPropagation();
  });
  on('wheel', (event) => {
    event.preventDefault();
    const { deltaY, deltaMode, ctrlKey, metaKey } = event;
    hand.onWheel({ deltaY, deltaMode, isZoom: ctrlKey || metaKey, at: pointOf(event) });
  });
  return () => end.abort();
}
