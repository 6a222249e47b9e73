// A forgiving element reader (PS3.5 §7) for what dicom-parser refuses or misreads: truncation, wrong lengths and VRs,
// an item in another encoding, VRs of later editions. It never throws, never copies, and stops at a depth limit.
import type { DataElement, DataSet, DicomProblem, Tag } from '../dataSet.ts';
import { keywordOf } from '../dictionary/dictionary.ts';
import { implicitVr, settleVr } from '../dictionary/implicitVr.ts';
import { type Encoding, explicitLittleEndian, implicitLittleEndian, looksLikeFirstElement } from '../encoding.ts';
import { hasLongLength } from '../valueRepresentation.ts';
import { itemEndTag, itemTag, maximumDepth, sequenceEndTag, undefinedLength } from './delimiters.ts';
import { readHeader } from './elementHeader.ts';
import { characterSetOf } from './inheritedCharacterSet.ts';
import { addProblem, type RawPlace, report, reportTruncation, spend, startPlace, tagAt } from './rawPlace.ts';
import { readFragments } from './readFragments.ts';

const pixelDataTag = 0x7fe00010;

export interface RawReading {
  readonly elements: ReadonlyMap<Tag, DataElement>;
  /** Where reading stopped. */
  readonly end: number;
  readonly problems: readonly DicomProblem[];
}

/** Reads elements of `bytes` from `start` up to `end`; with `onlyGroup` it stops before the first element of another group. */
export function readRawElements(
  bytes: Uint8Array,
  start: number,
  end: number,
  encoding: Encoding,
  onlyGroup?: number,
): RawReading {
  const place = startPlace(bytes, encoding, []);
  const { elements, next } = readDataSet(place, start, Math.min(end, bytes.length), false, onlyGroup);
  return { elements, end: next, problems: place.problems };
}

/** Reads the items of a sequence whose value lies between `start` and `end`. */
export function readRawItems(
  bytes: Uint8Array,
  start: number,
  end: number,
  encoding: Encoding,
  characterSet: readonly string[],
): readonly DataSet[] {
  const place = startPlace(bytes, encoding, characterSet);
  return readItems(place, itemTag, start, end, false).items;
}

function readDataSet(place: RawPlace, start: number, end: number, endsByDelimiter: boolean, onlyGroup?: number) {
  const elements = new Map<Tag, DataElement>();
  let inner = place;
  let position = start;
  while (position + 8 <= end) {
    const tag = tagAt(place, position);
    const group = tag >>> 16;
    if (!spend(place)) return { elements, next: end };
    if (onlyGroup !== undefined && group !== onlyGroup) return { elements, next: position };
    if (endsByDelimiter && tag === itemEndTag) return { elements, next: position + 8 };
    if (endsByDelimiter && tag === sequenceEndTag) return { elements, next: position };
    // Zeros after the last element: padding of a medium or a sender, not data.
    if (tag === 0 && elements.size > 0) return { elements, next: end };
    if (group === 0xfffe) {
      report(place, tag, 'a delimiter outside of a sequence', 'an element');
      position += 8;
      continue;
    }
    const read = readElement(inner, tag, position, end);
    if (read === undefined) return { elements, next: end };
    elements.set(tag, read.element);
    position = read.next;
    if (tag === 0x00080005) inner = { ...inner, characterSet: characterSetOf(place.bytes, read.element) };
    if (tag === 0x00280103) inner = { ...inner, isSigned: place.bytes[read.element.offset] === 1 };
  }
  if (onlyGroup !== undefined) return { elements, next: position };
  if (position < end && place.depth === 0) reportTruncation(place, undefined, undefined, end - position);
  return { elements, next: end };
}

function readElement(place: RawPlace, tag: Tag, position: number, end: number) {
  const header = readHeader(place.bytes, place.view, tag, position, end, place.encoding);
  if (header === undefined) {
    report(place, tag, 'a header that fits no encoding', 'a VR and a length inside the data set');
    return undefined;
  }
  const { offset, declaredBytes } = header;
  const vr = settleVr(header.vr === 'UN' ? (implicitVr(tag) ?? 'UN') : header.vr, place.isSigned);
  if (declaredBytes === undefinedLength) return readUndefinedLength(place, tag, vr, header.vr, offset, end);
  const lengthBytes = Math.min(declaredBytes, end - offset);
  if (lengthBytes < declaredBytes) reportTruncation(place, tag, declaredBytes, lengthBytes);
  const next = offset + lengthBytes;
  if (vr !== 'SQ') return { element: { tag, vr, offset, lengthBytes }, next };
  const { items } = readItems(contentPlace(place, header.vr), tag, offset, next, false);
  return { element: { tag, vr, offset, lengthBytes, items }, next };
}

function readUndefinedLength(place: RawPlace, tag: Tag, vr: string, writtenVr: string, offset: number, end: number) {
  const isBulk = tag === pixelDataTag || (hasLongLength(vr) && vr !== 'SQ' && vr !== 'UN');
  if (isBulk) {
    const { next, isComplete, ...parts } = readFragments(place.bytes, place.encoding.isLittleEndian, offset, end);
    if (!isComplete) reportTruncation(place, tag, undefined, next - offset);
    return { element: { tag, vr, offset, lengthBytes: next - offset, ...parts }, next };
  }
  const { items, next } = readItems(contentPlace(place, writtenVr), tag, offset, end, true);
  return { element: { tag, vr: 'SQ', offset, lengthBytes: next - offset, items }, next };
}

/** PS3.5 6.2.2: what stands under UN is written in implicit VR little endian. */
function contentPlace(place: RawPlace, writtenVr: string): RawPlace {
  return writtenVr === 'UN' ? { ...place, encoding: implicitLittleEndian } : place;
}

function readItems(place: RawPlace, tag: Tag, start: number, end: number, endsByDelimiter: boolean) {
  const { view, encoding } = place;
  const items: DataSet[] = [];
  if (place.depth >= maximumDepth) {
    addProblem(place, { kind: 'tooDeep', depth: place.depth + 1, allowed: maximumDepth });
    return { items, next: end };
  }
  let position = start;
  while (position + 8 <= end) {
    const found = tagAt(place, position);
    if (!spend(place)) return { items, next: end };
    const declaredBytes = view.getUint32(position + 4, encoding.isLittleEndian);
    if (found === sequenceEndTag) return { items, next: endsByDelimiter ? position + 8 : end };
    if (found !== itemTag) {
      report(place, tag, `${keywordOf(found)} where an item should begin`, 'an item (FFFE,E000)');
      return { items, next: end };
    }
    const read = readItem(place, tag, position + 8, end, declaredBytes);
    items.push(read.item);
    position = read.next;
  }
  if (endsByDelimiter) reportTruncation(place, tag, undefined, end - start);
  return { items, next: end };
}

function readItem(place: RawPlace, tag: Tag, start: number, end: number, declaredBytes: number) {
  const isOpen = declaredBytes === undefinedLength;
  const itemEnd = isOpen ? end : Math.min(start + declaredBytes, end);
  if (!isOpen && itemEnd - start < declaredBytes) reportTruncation(place, tag, declaredBytes, itemEnd - start);
  const encoding = itemEncoding(place, tag, start, itemEnd);
  const inner = { ...place, encoding, depth: place.depth + 1 };
  const { elements, next } = readDataSet(inner, start, itemEnd, isOpen);
  const own = elements.get(0x00080005);
  const item: DataSet = {
    bytes: place.bytes,
    isLittleEndian: encoding.isLittleEndian,
    specificCharacterSet: own === undefined ? place.characterSet : characterSetOf(place.bytes, own),
    elements,
  };
  return { item, next: isOpen ? next : itemEnd };
}

/** Some writers put implicit items into an explicit data set, or the other way round. */
function itemEncoding(place: RawPlace, tag: Tag, start: number, end: number): Encoding {
  const { encoding, bytes } = place;
  if (!encoding.isLittleEndian || end - start < 8) return encoding;
  const other = encoding.isExplicit ? implicitLittleEndian : explicitLittleEndian;
  const inItem = bytes.subarray(0, end);
  if (looksLikeFirstElement(inItem, start, encoding) || !looksLikeFirstElement(inItem, start, other)) return encoding;
  report(place, tag, other.isExplicit ? 'explicit VR in an item' : 'implicit VR in an item', 'one encoding throughout');
  return other;
}
