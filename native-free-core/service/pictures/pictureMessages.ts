// What is said between the service and a picture worker.
import type { DatasetReply, FrameFacts, PlannedStack, SampleType } from '../../contract/index.ts';
import type { Outcome } from '../../outcome.ts';

/** A small PNG. */
export interface PictureRequest {
  /** Of a stored object. */
  readonly path: string;
  /** From 1. */
  readonly frameNumber: number;
  /** Pixels of the longer side, at most. */
  readonly size: number;
}

/** The modality values of one frame, as the page would hold them. */
export interface ValuesRequest {
  readonly path: string;
  readonly frameNumber: number;
  readonly valueType: PlannedStack['valueType'];
}

/** What «Sous le capot» wants of a stored object. */
export type HoodRequest =
  | { readonly kind: 'stored' | 'facts'; readonly path: string; readonly frameNumber: number }
  | { readonly kind: 'dataset'; readonly path: string };

export interface StoredReply {
  readonly samples: Uint8Array;
  readonly sampleType: SampleType;
  readonly photometricInterpretation: string;
}

/** PNG bytes or values, or why there is no picture. */
export type PictureReply = Outcome<Uint8Array, { readonly kind: string }>;
export type HoodReply = Outcome<StoredReply | FrameFacts | DatasetReply, { readonly kind: string }>;
