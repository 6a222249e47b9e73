// What the place asks of a frame of the screen, and what a frame tells back. The frame itself is another room's (viewport):
// the app gives it in, since features never import each other.
import type { ComponentType, ReactNode } from 'react';
import type {
  CanvasSize,
  ColourBar,
  Corners,
  Crosshair,
  Drag,
  OrientationMarks,
  OverlayMarker,
  OverlaySegment,
  PictureOverlay,
  PictureView,
  ShownPicture,
  WheelTurn,
} from '../../../native-free-core/display/index.ts';
import type { PixelIndex } from '../../../native-free-core/geometry/index.ts';

export interface FrameProps {
  /** Read aloud: which view, which series. */
  readonly name: string;
  readonly isActive: boolean;
  readonly picture?: ShownPicture;
  readonly view: PictureView;
  readonly isSmoothed: boolean;
  readonly cursor: string;
  readonly corners: Corners;
  readonly marks: OrientationMarks;
  readonly barText: (length: number, unit: 'mm' | 'pixel') => string;
  readonly crosshair?: Crosshair;
  readonly segments?: readonly OverlaySegment[];
  readonly markers?: readonly OverlayMarker[];
  readonly overlays?: readonly PictureOverlay[];
  readonly colourBar?: ColourBar;
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
