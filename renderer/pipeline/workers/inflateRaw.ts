// Raw deflate (PS3.5 A.5) with a limit, so that a small file cannot swell until the memory is gone.
import { Inflate } from 'fflate';

/** Throws when the data are damaged or give more than `maximumBytes`: the reader turns that into a problem. */
export function inflateRaw(bytes: Uint8Array, maximumBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > maximumBytes) throw new Error(`more than ${maximumBytes} bytes`);
    chunks.push(chunk);
  });
  // In pieces, so that the limit is met before the whole has been inflated.
  const step = 65_536;
  for (let at = 0; at < bytes.length; at += step)
    inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
