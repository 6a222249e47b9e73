// Bytes of a text value → letters, in the character sets in force (PS3.5 6.1).
import { characterSetsOf } from './characterSet.ts';
import { decodeIso2022 } from './decodeIso2022.ts';
import { decodeWith } from './decoder.ts';

const escapeByte = 0x1b;

/** Decodes a whole value field; the delimiters \ ^ = stay in the text. Never throws: bad bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array, specificCharacterSet: readonly string[]): string {
  if (isPlainAscii(bytes)) return String.fromCharCode.apply(null, Array.from(bytes));
  const sets = specificCharacterSet.flatMap(characterSetsOf);
  const whole = sets.find((set) => set.area === 'all');
  if (whole !== undefined) return decodeWith(whole.decoder, bytes);
  const initial = characterSetsOf(specificCharacterSet[0] || 'ISO_IR 6');
  if (bytes.includes(escapeByte)) return decodeIso2022(bytes, initial);
  // Without escapes the first set holds throughout, and every decoder of a high half reads ASCII in the low one.
  const high = initial.find((set) => set.area === 'G1');
  return high === undefined ? decodeUndeclared(bytes) : decodeWith(high.decoder, bytes);
}

/** No set declared, yet letters beyond ASCII: UTF-8 where it is well formed, since chance hardly makes it so; else Latin-1. */
function decodeUndeclared(bytes: Uint8Array): string {
  const text = decodeWith('utf-8', bytes);
  return text.includes('\uFFFD') ? decodeWith('iso-8859-1', bytes) : text;
}

function isPlainAscii(bytes: Uint8Array): boolean {
  if (bytes.length > 4096) return false;
  for (const byte of bytes) if (byte >= 0x80 || byte === escapeByte) return false;
  return true;
}
