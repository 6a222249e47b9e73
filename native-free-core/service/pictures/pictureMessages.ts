// What is said between the service and a picture worker.
import type { Outcome } from '../../outcome.ts';

export interface PictureRequest {
  /** Of a stored object. */
  readonly path: string;
  /** From 1. */
  readonly frameNumber: number;
  /** Pixels of the longer side, at most. */
  readonly size: number;
}

/** PNG bytes, or why there is no picture. */
export type PictureReply = Outcome<Uint8Array, { readonly kind: string }>;
