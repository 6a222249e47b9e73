// What a hand did over a shown picture, as a frame of the screen tells it: it says where, never what it means.
import type { PixelIndex } from '../../geometry/index.ts';
import type { CanvasPoint, CanvasSize } from './pictureView.ts';

/** In CSS pixels of the frame, and in pixels of the picture as it lay when the drag began. */
export interface Drag {
  readonly phase: 'start' | 'move' | 'end' | 'cancel';
  readonly button: number;
  /** The handle that was taken, e.g. 'turn:coronal'; undefined on the bare picture. */
  readonly handle?: string;
  readonly from: CanvasPoint;
  readonly to: CanvasPoint;
  readonly fromPixel: PixelIndex;
  readonly toPixel: PixelIndex;
  readonly size: CanvasSize;
}

export interface WheelTurn {
  readonly deltaY: number;
  readonly deltaMode: number;
  /** With Ctrl, or a pinch on a touch pad. */
  readonly isZoom: boolean;
  readonly at: CanvasPoint;
}
