// An element record → the dictionary form of dcmjs: tags as digits, a VR and a list of values for each.
import type { DcmjsDictionary, DcmjsElement } from 'dcmjs';
import { dictionaryEntry, tagOfKeyword } from '../dictionary/dictionary.ts';
import { settleVr } from '../dictionary/implicitVr.ts';
import { decimalString } from './decimalString.ts';
import { type ElementRecord, type ElementValue, isElementWithVr } from './elementRecord.ts';

/** VRs that dcmjs writes; the 64-bit ones are written by nobody here. */
const writable = new Set(
  'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OW PN SH SL SQ SS ST TM UC UI UL UN UR US UT'.split(' '),
);

export interface WritingContext {
  /** From Pixel Representation (0028,0103): settles 'US or SS'. */
  readonly isSigned: boolean;
}

/** Throws on a keyword that the dictionary does not have, or a value that its VR cannot hold: mistakes of the caller's code. */
export function toDictionary(record: ElementRecord, context: WritingContext): DcmjsDictionary {
  const dictionary: DcmjsDictionary = {};
  for (const [key, value] of Object.entries(record)) {
    const tag = tagOfKey(key);
    dictionary[tag.toString(16).toUpperCase().padStart(8, '0')] = toElement(key, tag, value, context);
  }
  return dictionary;
}

function tagOfKey(key: string): number {
  const tag = /^[0-9A-Fa-f]{8}$/.test(key) ? Number.parseInt(key, 16) : tagOfKeyword(key);
  if (tag === undefined) throw new Error(`The dictionary has no keyword ${key}`);
  return tag;
}

function toElement(key: string, tag: number, value: ElementValue, context: WritingContext): DcmjsElement {
  const vr = isElementWithVr(value) ? value.vr : vrToWrite(tag, value, context);
  const plain = isElementWithVr(value) ? value.value : value;
  if (!writable.has(vr)) throw new Error(`${key}: VR ${vr} cannot be written`);
  if (plain === null || (Array.isArray(plain) && plain.length === 0)) return { vr, Value: [] };
  if (plain instanceof Uint8Array) return { vr, Value: [evenBuffer(plain)] };
  const values: readonly unknown[] = Array.isArray(plain) ? plain : [plain];
  if (vr === 'SQ') return { vr, Value: values.map((item) => toDictionary(item as ElementRecord, context)) };
  return { vr, Value: values.map((one) => toText(key, vr, one)) };
}

function vrToWrite(tag: number, value: ElementValue, context: WritingContext): string {
  const vr = settleVr(dictionaryEntry(tag)?.vr ?? 'UN', context.isSigned);
  if (!vr.includes('|')) return vr;
  const alternatives = vr.split('|');
  return value instanceof Uint8Array && alternatives.includes('OW') ? 'OW' : alternatives[0];
}

function toText(key: string, vr: string, value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') throw new Error(`${key}: ${vr} cannot hold ${typeof value}`);
  if (vr === 'DS') return decimalString(value);
  if (vr === 'IS') return String(Math.round(value));
  return value;
}

/** dcmjs takes whole ArrayBuffers; values have an even length (PS3.5 7.1.1). */
function evenBuffer(bytes: Uint8Array): ArrayBuffer {
  const even = new Uint8Array(bytes.length + (bytes.length & 1));
  even.set(bytes);
  return even.buffer;
}
