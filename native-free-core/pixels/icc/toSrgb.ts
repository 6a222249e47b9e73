// From the colours of a matrix profile to those of the screen, sRGB (IEC 61966-2-1): relative colorimetric, clipped.
import type { MatrixProfile } from './iccProfile.ts';
import { power } from './power.ts';

/** Changes the RGB of a picture, 8 bits interleaved, in place. */
export type ColourTransform = (rgb: Uint8Array) => void;

/** XYZ under D50 to linear sRGB: the inverse of the colorants that sRGB has in a profile (Bradford-adapted). */
const linearFromXyz = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
] as const;

const linearSteps = 65535;

export function toSrgb({ curves, colorants }: MatrixProfile): ColourTransform {
  const matrix = linearFromXyz.map((row) =>
    colorants.map(([x, y, z]) => (row[0] * x + row[1] * y + row[2] * z) * linearSteps),
  );
  const [[rr, rg, rb], [gr, gg, gb], [br, bg, bb]] = matrix;
  const [red, green, blue] = curves;
  const levels = levelTable();
  return (rgb) => {
    for (let at = 0; at + 2 < rgb.length; at += 3) {
      const r = red[rgb[at]];
      const g = green[rgb[at + 1]];
      const b = blue[rgb[at + 2]];
      rgb[at] = levels[held(rr * r + rg * g + rb * b)];
      rgb[at + 1] = levels[held(gr * r + gg * g + gb * b)];
      rgb[at + 2] = levels[held(br * r + bg * g + bb * b)];
    }
  };
}

function held(linear: number): number {
  return linear <= 0 ? 0 : linear >= linearSteps ? linearSteps : (linear + 0.5) | 0;
}

let made: Uint8Array | undefined;

/** The sRGB level, rounded, of linear light from 0 to 1 in 65535 steps. */
function levelTable(): Uint8Array {
  if (made !== undefined) return made;
  const table = new Uint8Array(linearSteps + 1);
  let level = 0;
  for (let step = 0; step <= linearSteps; step++) {
    while (level < 255 && step / linearSteps >= linearOf((level + 0.5) / 255)) level += 1;
    table[step] = level;
  }
  made = table;
  return table;
}

/** IEC 61966-2-1: the linear light of an sRGB value from 0 to 1. */
function linearOf(value: number): number {
  return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4);
}
