// Samples as bytes on the wire: little-endian, whatever the machine, with their sum.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { endianness } from 'node:os';

/** The bytes of a typed array, little-endian. */
export function littleEndianBytes(samples: ArrayBufferView & { readonly BYTES_PER_ELEMENT: number }): Uint8Array {
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  if (endianness() === 'LE' || samples.BYTES_PER_ELEMENT === 1) return bytes;
  const swapped = Buffer.from(bytes);
  if (samples.BYTES_PER_ELEMENT === 2) return swapped.swap16();
  return samples.BYTES_PER_ELEMENT === 4 ? swapped.swap32() : swapped.swap64();
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes where `--out` says; nothing without it. */
export async function writeOut(path: string | boolean | undefined, bytes: Uint8Array): Promise<void> {
  if (typeof path === 'string') await writeFile(path, bytes);
}

/** Smallest, largest and mean; NaN is left out, and null stands where nothing is left. */
export function statistics(values: ArrayLike<number>): { min: number | null; max: number | null; mean: number | null } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (Number.isNaN(value)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
    sum += value;
    count++;
  }
  return count === 0 ? { min: null, max: null, mean: null } : { min, max, mean: sum / count };
}
