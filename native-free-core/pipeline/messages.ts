// What the page and its workers say to one another. Plain data only, so that any host can carry it.
import type { PaneCut } from '../recipe/index.ts';
import type { AnyGrid } from '../volume/index.ts';
import type { FramePlace, StackLayout } from './seriesLayout.ts';

export interface OpenStack extends StackLayout {
  /** Present when planes can be cut: a regular volume, or parallel slices at uneven places. */
  readonly grid?: AnyGrid;
  readonly unit: string;
}

/** A picture to compute from a volume. Its lines (rows; columns of a curved one) may be given out to several workers. */
export interface PlaneRequest {
  readonly seriesKey: string;
  readonly stack: number;
  readonly cut: PaneCut;
  /** The hand is at it: what the last picture has of this one may be used again. */
  readonly isMoving?: boolean;
}

export type ToWorker =
  /** `buffers` are shared; without them the worker makes its own and keeps them. */
  | {
      readonly kind: 'open';
      readonly seriesKey: string;
      readonly stacks: readonly OpenStack[];
      readonly buffers?: readonly SharedArrayBuffer[];
    }
  /** Brings the series in; the channels that come with the message lead to its decoders. */
  | { readonly kind: 'load'; readonly seriesKey: string; readonly path: string }
  /** The channel that comes with the message is another one to listen to: a loader's. */
  | { readonly kind: 'serve' }
  /** One encapsulated instance, from the loader to a decoder. */
  | {
      readonly kind: 'place';
      readonly seriesKey: string;
      readonly sopInstanceUID: string;
      readonly bytes: Uint8Array;
      readonly places: readonly FramePlace[];
    }
  | {
      readonly kind: 'frame';
      readonly requestId: number;
      readonly seriesKey: string;
      readonly stack: number;
      readonly index: number;
    }
  /** Lines [fromLine, toLine) of a picture, into `output` when memory is shared; else the whole picture is asked for. */
  | {
      readonly kind: 'plane';
      readonly requestId: number;
      readonly request: PlaneRequest;
      readonly fromLine: number;
      readonly toLine: number;
      readonly output?: SharedArrayBuffer;
    }
  | { readonly kind: 'run'; readonly requestId: number; readonly task: string; readonly argument: unknown }
  | { readonly kind: 'cancel'; readonly requestId: number }
  | { readonly kind: 'close'; readonly seriesKey: string };

export type FromWorker =
  | { readonly kind: 'placed'; readonly seriesKey: string; readonly stack: number; readonly index: number }
  | {
      readonly kind: 'refused';
      readonly seriesKey: string;
      readonly stack: number;
      readonly index: number;
      readonly sopInstanceUID: string;
      readonly problem: { readonly kind: string };
    }
  /** A decoder has done with one 'place'. */
  | { readonly kind: 'answered'; readonly seriesKey: string }
  | { readonly kind: 'received'; readonly seriesKey: string; readonly bytes: number; readonly totalBytes?: number }
  | { readonly kind: 'loaded'; readonly seriesKey: string }
  | { readonly kind: 'loadFailed'; readonly seriesKey: string; readonly problem: { readonly kind: string } }
  | { readonly kind: 'frame'; readonly requestId: number; readonly values: ArrayBuffer }
  | { readonly kind: 'plane'; readonly requestId: number; readonly values?: ArrayBuffer }
  | { readonly kind: 'progress'; readonly requestId: number; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly requestId: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly requestId: number; readonly problem: { readonly kind: string } };
