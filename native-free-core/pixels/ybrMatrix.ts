// The two ways from luminance and colour differences back to RGB that PS3.3 C.7.6.3.1.2 gives: inverses of its
// YBR_FULL and YBR_PARTIAL matrices (ITU-R BT.601 luma: 0.299 R + 0.587 G + 0.114 B).

export interface YbrMatrix {
  /** Value of Y for black. */
  readonly black: number;
  readonly luminance: number;
  readonly redFromCr: number;
  readonly greenFromCb: number;
  readonly greenFromCr: number;
  readonly blueFromCb: number;
}

/** Y, CB and CR over 0–255. */
export const fullRange: YbrMatrix = {
  black: 0,
  luminance: 1,
  redFromCr: 1.402,
  greenFromCb: 0.344136286201022,
  greenFromCr: 0.714136286201022,
  blueFromCb: 1.772,
};

/** Y over 16–235, CB and CR over 16–240: the same, stretched. */
export const partialRange: YbrMatrix = {
  black: 16,
  luminance: 255 / 219,
  redFromCr: (1.402 * 255) / 224,
  greenFromCb: (0.344136286201022 * 255) / 224,
  greenFromCr: (0.714136286201022 * 255) / 224,
  blueFromCb: (1.772 * 255) / 224,
};

/** The matrix of an interpretation; undefined where the samples are RGB already: the transforms of JPEG 2000 are undone by its decoder. */
export function ybrMatrixOf(photometricInterpretation: string): YbrMatrix | undefined {
  if (!photometricInterpretation.startsWith('YBR_')) return undefined;
  if (photometricInterpretation === 'YBR_RCT' || photometricInterpretation === 'YBR_ICT') return undefined;
  return photometricInterpretation.startsWith('YBR_PARTIAL') ? partialRange : fullRange;
}
