// The weights of the windowed sinc, L(x) = sinc(x) · sinc(x / 3) for |x| < 3 (Lanczos; C. E. Duchon, J. Appl. Meteorol.
// 18, 1979), made of additions and products only: Math.sin differs between engines in its last bits.

/** Voxels along an axis that a sample is made of: two before the one below, two after the one above. */
export const taps = 6;

/** A sample this near to a voxel is the voxel. */
const onVoxel = 1e-9;

const sineOfThird = Math.sqrt(3) / 2;

/** Fills the weights of the voxels at −2 … 3 around a position at `fraction` (0 to 1) beyond voxel 0; their sum is 1. */
export function sincWeights(fraction: number, weights: Float64Array): void {
  weights.fill(0);
  if (fraction < onVoxel || fraction > 1 - onVoxel) {
    weights[fraction < 0.5 ? 2 : 3] = 1;
    return;
  }
  const sine = sineOfPi(fraction);
  const [sineThird, cosineThird] = [sineOfPi(fraction / 3), sineOfPi(0.5 - fraction / 3)];
  let sum = 0;
  for (let tap = 0; tap < taps; tap++) {
    // x = fraction − voxel, from 2 + f down to f − 3; the signs of sin πx alternate, those of sin πx/3 turn by a third.
    const turns = 2 - tap;
    const x = fraction + turns;
    const ofPi = turns % 2 === 0 ? sine : -sine;
    const ofThird = sineThird * cosineOfThirds(turns) + cosineThird * sineOfThirds(turns);
    weights[tap] = (ofPi * ofThird) / (x * x);
    sum += weights[tap];
  }
  for (let tap = 0; tap < taps; tap++) weights[tap] /= sum;
}

/** sin(π · turns / 3) */
function sineOfThirds(turns: number): number {
  const sixths = (turns + 6) % 6;
  if (sixths === 0 || sixths === 3) return 0;
  return sixths < 3 ? sineOfThird : -sineOfThird;
}

/** cos(π · turns / 3) */
function cosineOfThirds(turns: number): number {
  return [1, 0.5, -0.5, -1, -0.5, 0.5][(turns + 6) % 6];
}

/** sin(πx) for 0 ≤ x ≤ 1 by its series about the nearer of 0 and 1; an error below 1e-13. */
function sineOfPi(x: number): number {
  const angle = Math.PI * (x > 0.5 ? 1 - x : x);
  const square = angle * angle;
  let term = angle;
  let sum = angle;
  for (let n = 1; n <= 9; n++) {
    term *= -square / (2 * n * (2 * n + 1));
    sum += term;
  }
  return sum;
}
