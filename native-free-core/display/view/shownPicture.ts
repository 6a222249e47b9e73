// A picture as a frame of the screen is given it, and what is written and drawn over it: plain data, in picture pixels.
import type { Frame } from '../../pixels/index.ts';
import type { Presentation } from '../presentation.ts';
import type { PictureSize } from './pictureView.ts';

/** A picture to show. */
export interface ShownPicture extends PictureSize {
  /** Another content, window or inversion must have another name: what is drawn under one name is kept. */
  readonly contentId: string;
  /** Of the picture's size; a draft has fewer pixels and is stretched over it. */
  readonly frame: Frame;
  readonly presentation: Presentation;
}

/** An overlay plane over the picture: rows × columns bytes, 0 or 1. */
export interface PictureOverlay {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** [row, column] of the picture, from 1, that the first pixel lies on. */
  readonly origin: readonly [number, number];
  readonly bits: Uint8Array;
}

/** The scale of a picture in false colours. */
export interface ColourBar {
  /** 256 colours, RGB interleaved. */
  readonly colours: Uint8Array;
  readonly isInverted: boolean;
  /** The values, with their unit, at the two ends of the window. */
  readonly low: string;
  readonly high: string;
}

/** The lines of text in the corners. */
export interface Corners {
  readonly topLeft: readonly string[];
  readonly topRight: readonly string[];
  readonly bottomLeft: readonly string[];
  readonly bottomRight: readonly string[];
}

/** A segment in picture pixels, such as a reference line or a planned plane. */
export interface OverlaySegment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly colour: string;
  readonly weight?: 'faint' | 'strong';
}

/** A point over the picture, with its name; the hand can take it by its handle. */
export interface OverlayMarker {
  readonly at: readonly [number, number];
  readonly label: string;
  readonly colour: string;
  readonly handle?: string;
  /** It lies in another slice than the one that is shown. */
  readonly isFaint?: boolean;
  /** One of many, such as a corner of an outline. */
  readonly isSmall?: boolean;
}

/** Another plane seen edge-on in this picture. */
export interface PlaneLine {
  /** Names the plane in the handles: 'turn:NAME', 'slab:NAME'. */
  readonly name: string;
  readonly colour: string;
  /** Unit direction of the line in millimetres along [columns, rows] of the picture. */
  readonly direction: readonly [number, number];
  /** 0 when the plane is thin. */
  readonly slabThicknessMm: number;
}

/** Where the linked planes meet: `centre` in picture pixels, `spacingMm` [between rows, between columns]. */
export interface Crosshair {
  readonly centre: readonly [number, number];
  readonly spacingMm: readonly [number, number];
  readonly lines: readonly PlaneLine[];
}
