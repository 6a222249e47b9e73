// The small picture of a video: the sign for «play» on black. Its frames are decoded by the engine of the page only.
import { writePng } from './writePng.ts';

const columns = 160;
const rows = 120;
const signRadius = 28;
const sign = 210;
const ground = 24;

export function videoTile(): Uint8Array {
  const grey = new Uint8Array(columns * rows).fill(ground);
  for (let row = 0; row < rows; row++) {
    const fromMiddle = Math.abs(row - rows / 2);
    const first = columns / 2 - signRadius / 2;
    const width = Math.max(0, Math.round(2 * (signRadius - fromMiddle)));
    grey.fill(sign, row * columns + first, row * columns + first + width);
  }
  return writePng(columns, rows, grey);
}
