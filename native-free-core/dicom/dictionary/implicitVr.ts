// The VR of an element whose stream does not tell it (PS3.5 annex A.1: implicit VR), from the dictionary.
import type { Tag } from '../dataSet.ts';
import { dictionaryEntry } from './dictionary.ts';

const known = new Map<Tag, string | undefined>();

/**
 * VR of a standard tag as implicit VR Little Endian writes it, undefined for private and unknown tags.
 * 'US|SS' stays open: only Pixel Representation (0028,0103) settles it, see `settleVr`.
 */
export function implicitVr(tag: Tag): string | undefined {
  const before = known.get(tag);
  if (before !== undefined || known.has(tag)) return before;
  const vr = findVr(tag);
  // A bound: a hostile file must not make the table grow without end.
  if (known.size < 20_000) known.set(tag, vr);
  return vr;
}

/** What is left open by `implicitVr`: 'US|SS' is SS for signed pixels; a stray alternative is its first. */
export function settleVr(vr: string, isSigned: boolean): string {
  if (vr === 'US|SS') return isSigned ? 'SS' : 'US';
  return vr;
}

function findVr(tag: Tag): string | undefined {
  const group = tag >>> 16;
  const element = tag & 0xffff;
  if (element === 0) return 'UL';
  // PS3.5 7.8.1: (gggg,0010-00FF) of an odd group name the owner of a block of private elements.
  if ((group & 1) === 1) return element >= 0x10 && element <= 0xff ? 'LO' : undefined;
  const vr = dictionaryEntry(tag)?.vr;
  if (vr === undefined || vr === '--') return undefined;
  // PS3.5 A.1: Pixel Data, Overlay Data and LUT Data are OW in implicit VR.
  return vr.includes('OW') ? 'OW' : vr;
}
