// Grey levels of values that are no whole numbers (PET, resampled planes): the formula itself, pixel by pixel.
import { greyLevel, type Ramp, rampOf } from './greyLevel.ts';
import { roundLevel } from './greyTable.ts';
import type { Presentation } from './presentation.ts';

/** Writes a level for each value; NaN, which stands for "outside the volume", is black. */
export function renderFloatLevels(values: Float32Array, presentation: Presentation, levels: Uint8Array): void {
  const { voi, isInverted } = presentation;
  if (voi.kind === 'window' && voi.function !== 'SIGMOID') renderRamp(values, rampOf(voi), isInverted, levels);
  else renderAny(values, greyLevel(voi), isInverted, levels);
}

function renderRamp(values: Float32Array, ramp: Ramp, isInverted: boolean, levels: Uint8Array): void {
  const { lower, upper, centre, range } = ramp;
  const [below, above] = isInverted ? [255, 0] : [0, 255];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value <= lower) levels[index] = below;
    else if (value > upper) levels[index] = above;
    else {
      // NaN passes both comparisons and comes out of the arithmetic as NaN, of which `| 0` makes black.
      const level = ((value - centre) / range + 0.5) * 255;
      levels[index] = ((isInverted ? 255 - level : level) + 0.5) | 0;
    }
  }
}

function renderAny(
  values: Float32Array,
  level: (value: number) => number,
  isInverted: boolean,
  levels: Uint8Array,
): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    levels[index] = Number.isNaN(value) ? 0 : roundLevel(level(value), isInverted);
  }
}
