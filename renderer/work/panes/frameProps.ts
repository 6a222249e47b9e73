// What the place asks of a frame of the screen, and what a frame tells back. The frame itself is another room's (viewport):
// the app gives it in, since features never import each other.
import type { ComponentType, ReactNode } from 'react';
import type {
  CanvasPoint,
  CanvasSize,
  OrientationMarks,
  PictureSize,
  PictureView,
  Presentation,
} from '../../../native-free-core/display/index.ts';
import type { PixelIndex } from '../../../native-free-core/geometry/index.ts';
import type { Frame } from '../../../native-free-core/pixels/index.ts';

export interface FrameProps {
  /** Read aloud: which view, which series. */
  readonly name: string;
  readonly isActive: boolean;
  readonly picture?: Picture;
  readonly view: PictureView;
  readonly isSmoothed: boolean;
  readonly cursor: string;
  readonly corners: Corners;
  readonly marks: OrientationMarks;
  readonly barText: (length: number, unit: 'mm' | 'pixel') => string;
  readonly crosshair?: Crosshair;
  readonly segments?: readonly OverlaySegment[];
  readonly onActivate: () => void;
  readonly onDrag: (drag: Drag) => void;
  readonly onHover: (pixel: PixelIndex | undefined) => void;
  readonly onWheel: (turn: WheelTurn, size: CanvasSize) => void;
  readonly onDoubleClick: () => void;
  readonly onFault: (reason: unknown) => void;
  readonly onResize?: (size: CanvasSize) => void;
  readonly children?: ReactNode;
}

export type FrameView = ComponentType<FrameProps>;

export interface Picture extends PictureSize {
  /** Another content, window or inversion has another name. */
  readonly contentId: string;
  readonly frame: Frame;
  readonly presentation: Presentation;
}

export interface Corners {
  readonly topLeft: readonly string[];
  readonly topRight: readonly string[];
  readonly bottomLeft: readonly string[];
  readonly bottomRight: readonly string[];
}

/** A segment in picture pixels. */
export interface OverlaySegment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly colour: string;
  readonly weight?: 'faint' | 'strong';
}

export interface Crosshair {
  readonly centre: readonly [number, number];
  readonly spacingMm: readonly [number, number];
  /** Other planes seen edge-on: their names come back in handles, 'turn:NAME', 'slab:NAME'. */
  readonly lines: readonly {
    readonly name: string;
    readonly colour: string;
    readonly direction: readonly [number, number];
    readonly slabThicknessMm: number;
  }[];
}

/** In CSS pixels of the frame, and in pixels of the picture as it lay when the drag began. */
export interface Drag {
  readonly phase: 'start' | 'move' | 'end' | 'cancel';
  readonly button: number;
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
  readonly isZoom: boolean;
  readonly at: CanvasPoint;
}
