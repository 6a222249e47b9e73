// How elements are written (PS3.5 §7.1, §7.3), and telling it from the bytes where a file does not say or says wrong.
import { isKnownVr } from './valueRepresentation.ts';

export interface Encoding {
  readonly isExplicit: boolean;
  readonly isLittleEndian: boolean;
}

export const explicitLittleEndian: Encoding = { isExplicit: true, isLittleEndian: true };
export const implicitLittleEndian: Encoding = { isExplicit: false, isLittleEndian: true };
export const explicitBigEndian: Encoding = { isExplicit: true, isLittleEndian: false };

/** The encoding in which the bytes at `position` look like the first element of a data set, or undefined. */
export function guessEncoding(bytes: Uint8Array, position: number): Encoding | undefined {
  const candidates = [explicitLittleEndian, explicitBigEndian, implicitLittleEndian];
  return candidates.find((encoding) => looksLikeFirstElement(bytes, position, encoding));
}

/**
 * True when an element of a low even group (8 to 0x0040: a data set's first, PS3.5 7.1) with a plausible length begins at
 * `position`. Group 2 is accepted too, so that a file meta without preamble is found.
 */
export function looksLikeFirstElement(bytes: Uint8Array, position: number, encoding: Encoding): boolean {
  if (position + 8 > bytes.length) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const group = view.getUint16(position, encoding.isLittleEndian);
  if (group === 0 || group > 0x0040 || (group & 1) === 1) return false;
  if (encoding.isExplicit) return isKnownVr(vrAt(bytes, position + 4));
  const lengthBytes = view.getUint32(position + 4, encoding.isLittleEndian);
  return lengthBytes <= bytes.length - position - 8;
}

export function vrAt(bytes: Uint8Array, position: number): string {
  return String.fromCharCode(bytes[position], bytes[position + 1]);
}
