// Powers without Math.pow, whose last bits differ between engines: multiplications and square roots, which IEEE 754 fixes.

/** x to the power of `exponent`, for x from 0 to 1 and exponents from 0 to 1000, within 1e-8. */
export function power(x: number, exponent: number): number {
  if (x <= 0) return exponent === 0 ? 1 : 0;
  let whole = Math.floor(exponent);
  let fraction = exponent - whole;
  let result = 1;
  for (let base = x; whole > 0; whole = Math.floor(whole / 2), base *= base) if (whole % 2 === 1) result *= base;
  let root = x;
  for (let bit = 0; bit < 40 && fraction > 0; bit++) {
    root = Math.sqrt(root);
    fraction *= 2;
    if (fraction >= 1) {
      result *= root;
      fraction -= 1;
    }
  }
  return result;
}
