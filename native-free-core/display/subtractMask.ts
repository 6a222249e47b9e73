// Digital subtraction (PS3.3 C.7.6.10.1; PS3.4 N.2: after the modality LUT, before the VOI): what the contrast has added.
import type { GreyFrame } from '../pixels/index.ts';

/**
 * The average of the contrast frames less the average of the masks, which is first moved by `shift` ([rows, columns], down and to
 * the right when positive; linear between pixels). All frames have one size. Where the moved mask has no pixel: NaN.
 */
export function subtractMask(
  contrasts: readonly GreyFrame[],
  masks: readonly GreyFrame[],
  shift: readonly [number, number],
): GreyFrame {
  const [{ rows, columns, unit }] = contrasts;
  const values = average(contrasts);
  const mask = moved(average(masks), rows, columns, shift);
  for (let index = 0; index < values.length; index++) values[index] -= mask[index];
  return { kind: 'grey', rows, columns, values, unit };
}

function average(frames: readonly GreyFrame[]): Float32Array {
  const sum = new Float32Array(frames[0].values.length);
  for (const { values } of frames) for (let index = 0; index < sum.length; index++) sum[index] += values[index];
  if (frames.length > 1) for (let index = 0; index < sum.length; index++) sum[index] /= frames.length;
  return sum;
}

function moved(values: Float32Array, rows: number, columns: number, [down, right]: readonly [number, number]) {
  if (down === 0 && right === 0) return values;
  const out = new Float32Array(values.length).fill(Number.NaN);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      out[row * columns + column] = between(values, rows, columns, row - down, column - right);
    }
  }
  return out;
}

function between(values: Float32Array, rows: number, columns: number, y: number, x: number): number {
  if (!(y >= 0 && x >= 0 && y <= rows - 1 && x <= columns - 1)) return Number.NaN;
  const [row, column] = [Math.floor(y), Math.floor(x)];
  const [below, beside] = [Math.min(row + 1, rows - 1), Math.min(column + 1, columns - 1)];
  const [v, u] = [y - row, x - column];
  const upper = values[row * columns + column] * (1 - u) + values[row * columns + beside] * u;
  const lower = values[below * columns + column] * (1 - u) + values[below * columns + beside] * u;
  return upper * (1 - v) + lower * v;
}
