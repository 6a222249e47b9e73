// The grey level, 8 bits, of every value that an integer frame can hold: windowing is then one look-up per pixel.
import { greyLevel, rampOf } from './greyLevel.ts';
import type { Presentation } from './presentation.ts';
import type { VoiLut } from './voiLut.ts';

export type IntegerValues = Uint8Array | Uint16Array | Int16Array;

/** Levels by the value's bit pattern: index a table of 65536 with `value & 0xffff`, one of 256 with the value. */
export function buildGreyTable(values: IntegerValues, presentation: Presentation): Uint8Array {
  const { voi, isInverted } = presentation;
  const [least, most] =
    values instanceof Uint8Array ? [0, 255] : values instanceof Uint16Array ? [0, 65535] : [-32768, 32767];
  const table = new Uint8Array(values instanceof Uint8Array ? 256 : 65536);
  const level = greyLevel(voi);
  const [from, to] = transition(voi).map((value) => Math.min(Math.max(value, least), most));
  fill(table, least, from, roundLevel(level(least), isInverted));
  for (let value = from; value <= to; value++) table[value & 0xffff] = roundLevel(level(value), isInverted);
  fill(table, to + 1, most + 1, roundLevel(level(most), isInverted));
  return table;
}

/** Inverted before it is rounded, as the standard's chain has it: halves then fall the same way as in the formula. */
export function roundLevel(level: number, isInverted: boolean): number {
  return Math.floor((isInverted ? 255 - level : level) + 0.5);
}

/** Whole values between which the level changes; outside, it is that of the ends. */
function transition(voi: VoiLut): [number, number] {
  if (voi.kind === 'lut') return [voi.firstMapped, voi.firstMapped + voi.table.length];
  if (voi.function === 'SIGMOID') {
    // Beyond twice the width from the centre |4 (x − c) / w| > 8, and the last threshold is 6.3.
    return [Math.floor(voi.center - 2 * voi.width), Math.ceil(voi.center + 2 * voi.width)];
  }
  const { lower, upper } = rampOf(voi);
  return [Math.floor(lower), Math.ceil(upper) + 1];
}

/** Sets the levels of the values from `from` up to but without `to`; negative values lie in the table's upper half. */
function fill(table: Uint8Array, from: number, to: number, level: number): void {
  if (from >= to) return;
  if (from < 0) table.fill(level, from + 65536, Math.min(to, 0) + 65536);
  if (to > 0) table.fill(level, Math.max(from, 0), to);
}
