// The length of the scale bar: a round number of millimetres, or of pixels where no spacing is known.

export interface ScaleBar {
  /** In millimetres, or in picture pixels when there is no spacing. */
  readonly length: number;
  readonly unit: 'mm' | 'pixel';
  readonly canvasPixels: number;
}

const mantissas = [5, 2, 1];

/** The longest round length (1, 2 or 5 times a power of ten) that is not longer than `longestCanvasPixels`. */
export function chooseScaleBar(
  canvasPixelsPerUnit: number,
  unit: 'mm' | 'pixel',
  longestCanvasPixels: number,
): ScaleBar | undefined {
  const longest = longestCanvasPixels / canvasPixelsPerUnit;
  if (!Number.isFinite(longest) || longest <= 0) return undefined;
  const power = 10 ** Math.floor(Math.log10(longest));
  const mantissa = mantissas.find((each) => each * power <= longest) ?? 1;
  const length = mantissa * power;
  return { length, unit, canvasPixels: length * canvasPixelsPerUnit };
}
