// One element's header: VR, length and where the value begins (PS3.5 §7.1).
import type { Tag } from '../dataSet.ts';
import { implicitVr } from '../dictionary/implicitVr.ts';
import { type Encoding, vrAt } from '../encoding.ts';
import { hasLongLength, isKnownVr } from '../valueRepresentation.ts';
import { undefinedLength } from './delimiters.ts';

export interface ElementHeader {
  readonly vr: string;
  /** The length as written; 0xFFFFFFFF: undefined. It may reach beyond the bytes that are there. */
  readonly declaredBytes: number;
  readonly offset: number;
}

/** Reads the header at `position`; undefined when no reading of it makes sense before `end`. */
export function readHeader(
  bytes: Uint8Array,
  view: DataView,
  tag: Tag,
  position: number,
  end: number,
  encoding: Encoding,
): ElementHeader | undefined {
  const implicit = {
    vr: implicitVr(tag) ?? 'UN',
    declaredBytes: view.getUint32(position + 4, encoding.isLittleEndian),
    offset: position + 8,
  };
  if (!encoding.isExplicit) return implicit;
  const vr = vrAt(bytes, position + 4);
  const short = { vr, declaredBytes: view.getUint16(position + 6, encoding.isLittleEndian), offset: position + 8 };
  const long =
    position + 12 > end
      ? undefined
      : { vr, declaredBytes: view.getUint32(position + 8, encoding.isLittleEndian), offset: position + 12 };
  if (isKnownVr(vr)) return hasLongLength(vr) ? long : short;
  // PS3.5 6.2.2 note: a VR of a later edition has the long form. Otherwise two odd letters with a short length,
  // or an element that was written in implicit VR.
  const isWord = /^[A-Z]{2}$/.test(vr);
  if (isWord && short.declaredBytes === 0 && long !== undefined && fits(long, end)) return { ...long, vr: 'UN' };
  if (isWord && fits(short, end)) return { ...short, vr: implicitVr(tag) ?? 'UN' };
  return fits(implicit, end) ? implicit : undefined;
}

function fits(header: ElementHeader, end: number): boolean {
  return header.declaredBytes === undefinedLength || header.offset + header.declaredBytes <= end;
}
