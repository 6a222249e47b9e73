// Invented identifiers that never change: 2.25 and the decimal of a custom UUID (version 8), PS3.5 B.2, made from the names.
import { hash32 } from './hash.ts';

/** The same UID for the same words, whatever the run; different words give different UIDs. */
export function sampleUid(...words: readonly (string | number)[]): string {
  const text = words.join('/');
  const quarter = (seed: number) => BigInt(hashOfText(text, seed));
  const bits = (quarter(1) << 96n) | (quarter(2) << 64n) | (quarter(3) << 32n) | quarter(4);
  // RFC 9562: the version in bits 79–76, the variant in bits 63–62.
  const withVersion = (bits & ~(0xfn << 76n)) | (8n << 76n);
  return `2.25.${(withVersion & ~(3n << 62n)) | (2n << 62n)}`;
}

function hashOfText(text: string, seed: number): number {
  let hash = seed;
  for (let k = 0; k < text.length; k++) hash = hash32(text.charCodeAt(k), k, hash);
  return hash;
}
