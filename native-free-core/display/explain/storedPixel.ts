// One pixel as the file has it, once decoded.

export interface StoredPixel {
  /** One sample, or one for each component. */
  readonly samples: readonly number[];
  /** What the samples are after decoding: a codec may already have turned YBR into RGB. */
  readonly photometricInterpretation: string;
}
