// Numbers as DS text: at most 16 bytes (PS3.5 6.2), with as many digits as fit.

/** The shortest text that gives the number back where 16 characters can; else the nearest that fits. */
export function decimalString(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`DS cannot hold ${value}`);
  const whole = String(Object.is(value, -0) ? 0 : value);
  if (whole.length <= 16) return whole;
  for (let digits = 16; digits > 0; digits -= 1) {
    const text = shortest(Number(value.toPrecision(digits)));
    if (text.length <= 16) return text;
  }
  throw new Error(`DS cannot hold ${value}`);
}

function shortest(value: number): string {
  const plain = String(value);
  const scientific = value.toExponential();
  return plain.length <= scientific.length ? plain : scientific;
}
