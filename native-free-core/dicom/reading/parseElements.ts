// The usual road: dicom-parser walks the elements (PS3.5 §7). It throws strings, knows no VR later than 2014 and believes
// every length, so its tree is taken only when nothing in it is odd; otherwise readRawElements reads the same bytes again.
import dicomParser from 'dicom-parser';
import type { DataElement, DataSet, Tag } from '../dataSet.ts';
import { implicitVr, settleVr } from '../dictionary/implicitVr.ts';
import type { Encoding } from '../encoding.ts';
import { itemEndTag, maximumDepth, maximumElements } from './delimiters.ts';
import { characterSetOf } from './inheritedCharacterSet.ts';

type ParsedElement = ReturnType<typeof dicomParser.readDicomElementExplicit>;
type Numbers = typeof dicomParser.littleEndianByteArrayParser;
type ParsedElements = { [tag: string]: ParsedElement };

/** What an item takes over from the data set around it. */
interface Context {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  characterSet: readonly string[];
  isSigned: boolean;
  readonly depth: number;
}

/** Elements from `start` to the end of `bytes`; undefined when dicom-parser cannot be believed. */
export function parseElements(
  bytes: Uint8Array,
  start: number,
  encoding: Encoding,
): ReadonlyMap<Tag, DataElement> | undefined {
  if (start >= bytes.length) return new Map();
  const parsed = runDicomParser(bytes, start, encoding);
  if (parsed === undefined) return undefined;
  const context = { bytes, encoding, characterSet: [], isSigned: false, depth: 0 };
  return convertElements(parsed, bytes.length, context);
}

function runDicomParser(bytes: Uint8Array, start: number, encoding: Encoding): ParsedElements | undefined {
  const numbers = encoding.isLittleEndian
    ? dicomParser.littleEndianByteArrayParser
    : dicomParser.bigEndianByteArrayParser;
  const elements: ParsedElements = {};
  // The parse functions only touch these members of their DataSet class, which the package does not type.
  const target = { byteArray: bytes, elements } as Parameters<typeof dicomParser.parseDicomDataSetExplicit>[0];
  try {
    const stream = new dicomParser.ByteStream(withBudget(numbers), bytes, start);
    if (encoding.isExplicit) dicomParser.parseDicomDataSetExplicit(target, stream, bytes.length);
    else dicomParser.parseDicomDataSetImplicit(target, stream, bytes.length, { untilTag: '', vrCallback: vrOfName });
    return stream.warnings.length === 0 ? elements : undefined;
  } catch {
    return undefined;
  }
}

/** Every element takes two or three 16-bit reads: counting them ends a file of endless tiny elements. */
function withBudget(numbers: Numbers): Numbers {
  let left = 3 * maximumElements;
  const readUint16 = (bytes: Uint8Array, position: number) => {
    left -= 1;
    if (left < 0) throw new Error('too many elements');
    return numbers.readUint16(bytes, position);
  };
  return { ...numbers, readUint16 };
}

/** dicom-parser asks with the name 'x00100010'. Its types promise a VR; undefined makes it look for an item instead. */
function vrOfName(name: string): string {
  return implicitVr(tagOfName(name)) as string;
}

/** Undefined when tags do not ascend, a VR is unknown or a value leaves its container: signs of a misread length. */
function convertElements(
  parsed: ParsedElements,
  end: number,
  context: Context,
): ReadonlyMap<Tag, DataElement> | undefined {
  const elements = new Map<Tag, DataElement>();
  let previous = -1;
  for (const name in parsed) {
    const tag = tagOfName(name);
    if (tag === itemEndTag) continue;
    const element = tag > previous ? convertElement(tag, parsed[name], end, context) : undefined;
    if (element === undefined) return undefined;
    if (tag === 0x00080005) context.characterSet = characterSetOf(context.bytes, element);
    if (tag === 0x00280103) context.isSigned = isOne(context.bytes, element);
    elements.set(tag, element);
    previous = tag;
  }
  return elements;
}

function convertElement(tag: Tag, parsed: ParsedElement, end: number, context: Context): DataElement | undefined {
  const { dataOffset: offset, length: lengthBytes, items, fragments } = parsed;
  const vr = vrOf(tag, parsed, context);
  if (vr === undefined || offset + lengthBytes > end) return undefined;
  if (vr === 'SQ' || items !== undefined) {
    const converted = items === undefined ? undefined : convertItems(items, offset + lengthBytes, vr, context);
    return converted && { tag, vr: 'SQ', offset, lengthBytes, items: converted };
  }
  if (fragments !== undefined) {
    // dicom-parser's `position` is the place in the bytes, its `offset` counts from the end of the offset table.
    const places = fragments.map((one) => ({ offset: one.position, lengthBytes: one.length, position: one.offset }));
    return { tag, vr, offset, lengthBytes, basicOffsetTable: parsed.basicOffsetTable, fragments: places };
  }
  return parsed.hadUndefinedLength ? undefined : { tag, vr, offset, lengthBytes };
}

/** The VR as written, or as `vrOfName` answered; under UN the dictionary's. Undefined for one that dicom-parser does not know. */
function vrOf(tag: Tag, parsed: ParsedElement, context: Context): string | undefined {
  const written = parsed.vr;
  if (written === undefined || written === 'UN') return settleVr(implicitVr(tag) ?? 'UN', context.isSigned);
  if (context.encoding.isExplicit && !vrsOfDicomParser.has(written)) return undefined;
  return settleVr(written, context.isSigned);
}

function convertItems(items: ParsedElement[], end: number, vr: string, context: Context): DataSet[] | undefined {
  if (context.depth >= maximumDepth || (vr !== 'SQ' && vr !== 'UN')) return undefined;
  const converted: DataSet[] = [];
  for (const item of items) {
    const inner = { ...context, depth: context.depth + 1 };
    const itemEnd = item.dataOffset + item.length;
    const elements = itemEnd <= end ? convertElements(item.dataSet?.elements ?? {}, itemEnd, inner) : undefined;
    if (elements === undefined) return undefined;
    const { isLittleEndian } = context.encoding;
    converted.push({ bytes: context.bytes, isLittleEndian, specificCharacterSet: inner.characterSet, elements });
  }
  return converted;
}

function isOne(bytes: Uint8Array, element: DataElement): boolean {
  return element.lengthBytes === 2 && bytes[element.offset] + bytes[element.offset + 1] === 1;
}

/** 'x7fe00010' → 0x7FE00010; by hand, as this runs for every element of every file. */
function tagOfName(name: string): Tag {
  let tag = 0;
  for (let index = 1; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    tag = tag * 16 + (code < 58 ? code - 48 : code - 87);
  }
  return tag;
}

/** It reads OV, SV, UV and anything else as a short length. */
const vrsOfDicomParser = new Set(
  'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OW PN SH SL SQ SS ST TM UC UI UL UN UR US UT'.split(' '),
);
