// Pictures as PNG: 8-bit grey, or RGB.
import { encode } from 'fast-png';

/** `samples` are row-major, `samplesPerPixel` (1 grey, 3 RGB, 4 RGBA) interleaved. */
export function writePng(
  columns: number,
  rows: number,
  samples: Uint8Array | Uint8ClampedArray,
  samplesPerPixel: 1 | 3 | 4 = 1,
): Uint8Array {
  return encode({ width: columns, height: rows, data: samples, depth: 8, channels: samplesPerPixel });
}
