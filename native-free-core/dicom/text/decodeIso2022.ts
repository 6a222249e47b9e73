// Code extensions (PS3.5 6.1.2.5): escape sequences change what the low half (G0) and high half (G1) of the bytes mean.
import { type CharacterSet, characterSets } from './characterSet.ts';
import { decodeWith } from './decoder.ts';

const escapeByte = 0x1b;
// PS3.5 6.1.2.5.3: both halves go back to the first value's sets before each of TAB LF FF CR \ ^ =.
const resettingBytes = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x5c, 0x5e, 0x3d]);

interface Halves {
  readonly G0: CharacterSet | undefined;
  readonly G1: CharacterSet | undefined;
}

/** `initial`: the sets of the first value of Specific Character Set, in force until an escape says otherwise. */
export function decodeIso2022(bytes: Uint8Array, initial: readonly CharacterSet[]): string {
  const start: Halves = { G0: initial.find((set) => set.area === 'G0'), G1: initial.find((set) => set.area === 'G1') };
  let halves = start;
  let text = '';
  let position = 0;
  while (position < bytes.length) {
    const byte = bytes[position];
    const escaped = byte === escapeByte ? designationAt(bytes, position) : undefined;
    if (escaped !== undefined) {
      halves = { ...halves, [escaped.area]: escaped };
      position += 1 + escaped.escape.length;
      continue;
    }
    const isDouble = byte > 0x20 && byte < 0x80 && halves.G0?.bytesPerCharacter === 2;
    if (resettingBytes.has(byte) && !isDouble) halves = start;
    const end = endOfRun(bytes, position, isDouble);
    text += decodeRun(bytes.subarray(position, end), byte < 0x80 ? halves.G0 : halves.G1, byte < 0x80);
    position = end;
  }
  return text;
}

function designationAt(bytes: Uint8Array, position: number): CharacterSet | undefined {
  const following = String.fromCharCode(...bytes.subarray(position + 1, position + 4));
  return characterSets.find((set) => set.escape !== '' && following.startsWith(set.escape));
}

/** Bytes of one half that can be decoded together: up to an escape, the other half, or a byte that resets. */
function endOfRun(bytes: Uint8Array, start: number, isDouble: boolean): number {
  const isHigh = bytes[start] >= 0x80;
  let end = start + 1;
  while (end < bytes.length && bytes[end] !== escapeByte && bytes[end] >= 0x80 === isHigh) {
    const isControl = bytes[end] <= 0x20;
    if (isDouble ? isControl : resettingBytes.has(bytes[end])) break;
    if (!isDouble && resettingBytes.has(bytes[start])) break;
    end += 1;
  }
  return end;
}

function decodeRun(run: Uint8Array, set: CharacterSet | undefined, isLow: boolean): string {
  if (set === undefined) return decodeWith('iso-8859-1', run);
  // JIS X 0208 and 0212 stand in the low half with seven bits; EUC has the same codes with the eighth bit set.
  const isSevenBitPair = isLow && set.bytesPerCharacter === 2 && run[0] > 0x20;
  return decodeWith(
    isLow && !isSevenBitPair ? 'iso-8859-1' : set.decoder,
    isSevenBitPair ? run.map((byte) => byte | 0x80) : run,
  );
}
