// Frames: the samples as stored, and the modality values or colours that every later step works on.

/** Stored samples of one frame, colour interleaved, nothing converted (PS3.5 §8.1). 1-bit data: one byte per pixel. */
export type StoredSamples =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

export interface StoredFrame {
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: number;
  readonly samples: StoredSamples;
  /** What the samples are after decoding: a codec may already have turned YBR into RGB. */
  readonly photometricInterpretation: string;
}

/** Arrays that hold modality values. Int16 where every value is a whole number that fits; Float32 otherwise. */
export type ModalityValues = Uint8Array | Int16Array | Uint16Array | Float32Array;

/** A picture of modality values: a radiograph, a slice, or a plane cut from a volume. Row-major. NaN = outside. */
export interface GreyFrame {
  readonly kind: 'grey';
  readonly rows: number;
  readonly columns: number;
  readonly values: ModalityValues;
  /** 'HU', 'BQML', 'US' …: Rescale Type (0028,1054) or Units (0054,1001); empty when the file does not say. */
  readonly unit: string;
}

/** A colour picture ready for display: RGB, 8 bits, interleaved. */
export interface ColourFrame {
  readonly kind: 'colour';
  readonly rows: number;
  readonly columns: number;
  readonly rgb: Uint8Array;
}

export type Frame = GreyFrame | ColourFrame;
