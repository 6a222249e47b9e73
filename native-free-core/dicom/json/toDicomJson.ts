// Data set → DICOM JSON Model (PS3.18 annex F.2).
import type { DataElement, DataSet, Tag } from '../dataSet.ts';
import { numbersOfElement } from '../values/numberOf.ts';
import { splitPersonName } from '../values/personNameOf.ts';
import { textsOfElement } from '../values/textOf.ts';
import { valueBytes } from '../values/valueBytes.ts';
import { toBase64 } from './toBase64.ts';

export interface DicomJsonElement {
  readonly vr: string;
  readonly Value?: readonly (string | number | null | PersonNameJson | DicomJson)[];
  readonly InlineBinary?: string;
  readonly BulkDataURI?: string;
}

/** Keys are eight upper-case hexadecimal digits. */
export interface DicomJson {
  readonly [tag: string]: DicomJsonElement;
}

export interface PersonNameJson {
  readonly Alphabetic?: string;
  readonly Ideographic?: string;
  readonly Phonetic?: string;
}

/** What becomes of binary values: left out, written as base64, or named by the URI that the function gives (undefined: left out). */
export type BulkData = 'omit' | 'inline' | ((tag: Tag) => string | undefined);

const binaryVrs = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'UN']);
const numberVrs = new Set(['DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'SV', 'UL', 'US', 'UV']);

/** The model of a data set; encapsulated pixel data is never inline, group lengths are left out. */
export function toDicomJson(dataset: DataSet, options: { readonly bulk: BulkData } = { bulk: 'omit' }): DicomJson {
  const json: { [tag: string]: DicomJsonElement } = {};
  for (const element of dataset.elements.values()) {
    if ((element.tag & 0xffff) === 0) continue;
    const converted = toElement(dataset, element, options.bulk);
    if (converted !== undefined) json[element.tag.toString(16).toUpperCase().padStart(8, '0')] = converted;
  }
  return json;
}

function toElement(dataset: DataSet, element: DataElement, bulk: BulkData): DicomJsonElement | undefined {
  const { vr, tag } = element;
  // PS3.18 F.2: the JSON itself is UTF-8.
  if (tag === 0x00080005) return { vr, Value: ['ISO_IR 192'] };
  if (element.items !== undefined) return { vr, Value: element.items.map((item) => toDicomJson(item, { bulk })) };
  if (binaryVrs.has(vr)) return toBinary(dataset, element, bulk);
  const values = toValues(dataset, element);
  return values.length === 0 ? { vr } : { vr, Value: values };
}

function toBinary(dataset: DataSet, element: DataElement, bulk: BulkData): DicomJsonElement | undefined {
  const { vr, tag } = element;
  if (element.lengthBytes === 0) return { vr };
  if (typeof bulk === 'function') {
    const uri = bulk(tag);
    return uri === undefined ? undefined : { vr, BulkDataURI: uri };
  }
  if (bulk === 'omit' || element.fragments !== undefined) return undefined;
  return { vr, InlineBinary: toBase64(valueBytes(dataset, element)) };
}

function toValues(dataset: DataSet, element: DataElement): readonly (string | number | null | PersonNameJson)[] {
  const { vr } = element;
  if (vr === 'AT')
    return numbersOfElement(dataset, element).map((tag) => tag.toString(16).toUpperCase().padStart(8, '0'));
  const texts = textsOfElement(dataset, element);
  if (vr === 'PN') return texts.map((name) => (name === '' ? null : toPersonName(name)));
  if (!numberVrs.has(vr)) return texts.map((text) => (text === '' ? null : text));
  // PS3.18 F.2.3.1: a number that cannot be one in JSON stays a text.
  return numbersOfElement(dataset, element).map((value, index) => {
    if (Number.isFinite(value)) return value;
    return texts[index] === '' ? null : (texts[index] ?? null);
  });
}

function toPersonName(name: string): PersonNameJson {
  const { alphabetic, ideographic, phonetic } = splitPersonName(name);
  return {
    ...(alphabetic === '' ? {} : { Alphabetic: alphabetic }),
    ...(ideographic === '' ? {} : { Ideographic: ideographic }),
    ...(phonetic === '' ? {} : { Phonetic: phonetic }),
  };
}
