// Attributes of a read data set as a record to write: how a derived object takes over what it inherits.
import type { DataElement, DataSet, Tag } from '../dataSet.ts';
import { dictionaryEntry, tagOfKeyword } from '../dictionary/dictionary.ts';
import { bytesPerNumber } from '../valueRepresentation.ts';
import { numbersOfElement } from '../values/numberOf.ts';
import { textsOfElement } from '../values/textOf.ts';
import { valueBytes } from '../values/valueBytes.ts';
import type { ElementRecord, ElementValue } from './elementRecord.ts';

/** The given tags that are present, by keyword, with their VR, sequences whole; private elements inside them are left out. */
export function inheritedRecord(dataset: DataSet, tags: readonly Tag[]): ElementRecord {
  const record: { [key: string]: ElementValue } = {};
  for (const tag of tags) {
    const element = dataset.elements.get(tag);
    if (element !== undefined) record[keyOf(tag)] = toValue(dataset, element);
  }
  return record;
}

function toValue(dataset: DataSet, element: DataElement): ElementValue {
  const { vr, items } = element;
  if (items !== undefined) return { vr: 'SQ', value: items.map((item) => inheritedRecord(item, standardTags(item))) };
  const isBulk = vr.startsWith('O') || vr === 'UN';
  if (isBulk) return { vr, value: Uint8Array.from(valueBytes(dataset, element)) };
  if (bytesPerNumber(vr) !== undefined) return { vr, value: numbersOfElement(dataset, element) };
  return { vr, value: textsOfElement(dataset, element) };
}

function standardTags(dataset: DataSet): readonly Tag[] {
  return [...dataset.elements.keys()].filter((tag) => ((tag >>> 16) & 1) === 0 && (tag & 0xffff) !== 0);
}

/** The keyword, so that what is written over an inherited value replaces it; digits where there is none. */
function keyOf(tag: Tag): string {
  const keyword = dictionaryEntry(tag)?.keyword;
  if (keyword !== undefined && tagOfKeyword(keyword) === tag) return keyword;
  return tag.toString(16).toUpperCase().padStart(8, '0');
}
