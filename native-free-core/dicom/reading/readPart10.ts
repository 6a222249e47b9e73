// Part 10 bytes → data set (PS3.10 §7), whatever the bytes: problems are told, never thrown.
import type { DataElement, DataSet, DicomProblem, Part10File, Tag } from '../dataSet.ts';
import { type Encoding, explicitLittleEndian, implicitLittleEndian, looksLikeFirstElement } from '../encoding.ts';
import { isKnownCharacterSet } from '../text/characterSet.ts';
import { transferSyntax } from '../transferSyntax.ts';
import { textOf } from '../values/textOf.ts';
import { chooseTransferSyntax } from './chooseTransferSyntax.ts';
import { characterSetOf } from './inheritedCharacterSet.ts';
import { locateDataSet } from './locateDataSet.ts';
import { parseElements } from './parseElements.ts';
import { readRawElements } from './readRawElements.ts';

/** What only the host has. It may throw: on bad bytes, or when more than `maximumBytes` would come out. */
export interface Part10Host {
  inflateRaw(bytes: Uint8Array, maximumBytes: number): Uint8Array;
}

/** A deflated data set may not grow beyond this (a bomb would): 512 MiB, well over any real single object that is deflated. */
export const maximumInflatedBytes = 512 * 1024 * 1024;

/** Beyond this, a deflated data set may not be more than two hundred times its packed size: real images stay far below. */
const trustedInflatedBytes = 128 * 1024 * 1024;
const maximumInflationRatio = 200;

const transferSyntaxUIDTag = 0x00020010;

/**
 * Reads a DICOM file. Total: any bytes give a result; `notDicom` stands for an empty data set, every other problem for what
 * could still be read. Nothing is copied: elements are places in `bytes` (for deflated files, in the inflated bytes).
 */
export function readPart10(given: Uint8Array, host: Part10Host): Part10File {
  const bytes = plainBytes(given);
  const location = locateDataSet(bytes);
  if (location === undefined) return refuse(bytes);
  const problems: DicomProblem[] = [...location.problems];
  const { meta, end } = readMeta(bytes, location.start, location.hasMeta, problems);
  const declared = textOf(meta, transferSyntaxUIDTag);
  const transferSyntaxUID = chooseTransferSyntax(bytes, end, declared, location.hasMeta, problems);
  const { isDeflated } = transferSyntax(transferSyntaxUID);
  const content = isDeflated ? inflate(bytes, end, host, problems) : { bytes, start: end };
  const encoding = encodingFound(content.bytes, content.start, transferSyntaxUID, problems);
  const elements = readElements(content.bytes, content.start, encoding, problems);
  const dataset = toDataSet(content.bytes, encoding.isLittleEndian, elements);
  reportCharacterSet(dataset, problems);
  return { meta, transferSyntaxUID, dataset, problems };
}

/** A subclass may slice without copying, as Node's Buffer does: from here on it is a plain Uint8Array. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function refuse(bytes: Uint8Array): Part10File {
  const empty = toDataSet(bytes, true, new Map());
  const found = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return { meta: empty, transferSyntaxUID: '', dataset: empty, problems: [{ kind: 'notDicom', found }] };
}

/** Group 0002 is walked to its end: its Group Length (0002,0000) is often absent or wrong. */
function readMeta(bytes: Uint8Array, start: number, hasMeta: boolean, problems: DicomProblem[]) {
  if (!hasMeta) return { meta: toDataSet(bytes, true, new Map()), end: start };
  const isExplicit = looksLikeFirstElement(bytes, start, explicitLittleEndian);
  const encoding = isExplicit ? explicitLittleEndian : implicitLittleEndian;
  const reading = readRawElements(bytes, start, bytes.length, encoding, 0x0002);
  problems.push(...reading.problems);
  return { meta: toDataSet(bytes, true, reading.elements), end: reading.end };
}

function inflate(bytes: Uint8Array, start: number, host: Part10Host, problems: DicomProblem[]) {
  const packed = bytes.subarray(start);
  const allowedBytes = Math.max(trustedInflatedBytes, packed.length * maximumInflationRatio);
  try {
    const inflated = inflateBare(packed, host, Math.min(allowedBytes, maximumInflatedBytes));
    return { bytes: plainBytes(inflated), start: 0 };
  } catch (error) {
    problems.push({ kind: 'deflateFailed', found: error instanceof Error ? error.message : String(error) });
    return { bytes: new Uint8Array(0), start: 0 };
  }
}

/** PS3.5 A.5 wants bare deflate (RFC 1951); some writers put the two bytes of zlib (RFC 1950) before it. */
function inflateBare(packed: Uint8Array, host: Part10Host, maximumBytes: number): Uint8Array {
  try {
    return host.inflateRaw(packed, maximumBytes);
  } catch (error) {
    const isZlib = (packed[0] & 0x0f) === 8 && (packed[0] * 0x100 + packed[1]) % 31 === 0;
    if (!isZlib) throw error;
    return host.inflateRaw(packed.subarray(2), maximumBytes);
  }
}

/** Some files are not written in the VR form that their transfer syntax says; the first element tells. */
function encodingFound(bytes: Uint8Array, start: number, uid: string, problems: DicomProblem[]): Encoding {
  const { isExplicit, isBigEndian } = transferSyntax(uid);
  const declared = { isExplicit, isLittleEndian: !isBigEndian };
  if (start >= bytes.length || looksLikeFirstElement(bytes, start, declared)) return declared;
  const candidates = [
    { ...declared, isExplicit: !isExplicit },
    { ...declared, isLittleEndian: isBigEndian },
  ];
  const found = candidates.find((encoding) => looksLikeFirstElement(bytes, start, encoding));
  if (found === undefined) return declared;
  problems.push({ kind: 'wrongTransferSyntax', declared: transferSyntax(uid).name, found: nameOf(found) });
  return found;
}

function nameOf(encoding: Encoding): string {
  return `${encoding.isExplicit ? 'Explicit' : 'Implicit'} VR ${encoding.isLittleEndian ? 'Little' : 'Big'} Endian`;
}

function readElements(bytes: Uint8Array, start: number, encoding: Encoding, problems: DicomProblem[]) {
  const parsed = parseElements(bytes, start, encoding);
  if (parsed !== undefined) return parsed;
  const reading = readRawElements(bytes, start, bytes.length, encoding);
  problems.push(...reading.problems);
  return reading.elements;
}

function toDataSet(bytes: Uint8Array, isLittleEndian: boolean, elements: ReadonlyMap<Tag, DataElement>): DataSet {
  const element = elements.get(0x00080005);
  const specificCharacterSet = element === undefined ? [] : characterSetOf(bytes, element);
  return { bytes, isLittleEndian, specificCharacterSet, elements };
}

function reportCharacterSet(dataset: DataSet, problems: DicomProblem[]): void {
  const found = dataset.specificCharacterSet.filter((term) => !isKnownCharacterSet(term));
  if (found.length > 0)
    problems.push({ kind: 'badCharacterSet', found: found.join('\\'), assumed: 'ISO_IR 192, ISO_IR 100' });
}
