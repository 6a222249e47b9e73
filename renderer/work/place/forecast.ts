// What a series will take of the memory, before it is opened: pure.

/** How a large series is held: whole, at half its columns and rows, or picture by picture without planes. */
export type Holding = 'whole' | 'halved' | 'pictures';

export interface Forecast {
  readonly wholeBytes: number;
  readonly halvedBytes: number;
  /** Undefined where the machine does not tell. */
  readonly freeBytes: number | undefined;
  readonly fits: Readonly<Record<'whole' | 'halved', boolean>>;
}

/** Smaller series are opened without a word. */
export const toldFromBytes = 500_000_000;

/** Beside the volume: the page, its pictures, and what the system needs to stay quick. */
const besideBytes = 600_000_000;

export function forecastOf(
  { whole, halved }: { readonly whole: number; readonly halved: number },
  freeBytes: number | undefined,
  mostBytes: number,
): Forecast {
  const fits = (bytes: number) =>
    bytes > 0 && bytes <= mostBytes && (freeBytes === undefined || bytes + besideBytes <= freeBytes);
  return { wholeBytes: whole, halvedBytes: halved, freeBytes, fits: { whole: fits(whole), halved: fits(halved) } };
}
