// One level's attributes of a header, as DICOM JSON text (PS3.18 F.2): what queries match and replies hold.
import { type DataSet, personNameOf, textsOf } from '../../dicom/index.ts';
import { jsonTag, type LevelAttribute, levelAttributes } from '../levelAttributes.ts';
import type { DicomJsonAttribute, QueryLevel } from '../query/queryTypes.ts';

const attributesByLevel = Object.groupBy(levelAttributes, (attribute) => attribute.level);
const numberVrs = new Set(['US', 'IS', 'DS']);
/** No indexed attribute is of use beyond this; a hostile header must not swell the index. */
const maximumTextLength = 1024;

export function attributesOfLevel(dataset: DataSet, level: QueryLevel): string {
  const found: Record<string, DicomJsonAttribute> = {};
  for (const attribute of attributesByLevel[level] ?? []) {
    if (!dataset.elements.has(attribute.tag)) continue;
    const values = valuesOf(dataset, attribute);
    found[jsonTag(attribute.tag)] = values.length === 0 ? { vr: attribute.vr } : { vr: attribute.vr, Value: values };
  }
  return JSON.stringify(found);
}

function valuesOf(dataset: DataSet, { tag, vr }: LevelAttribute): unknown[] {
  if (vr === 'PN') return nameOf(dataset, tag);
  const texts = textsOf(dataset, tag).slice(0, 32);
  // PS3.18 F.2.5: an empty value among others is null.
  return texts.map((text) => (text === '' ? null : jsonValue(text.slice(0, maximumTextLength), vr)));
}

/** What is written as a number and is none stays text: PS3.18 F.2.3.1 lets IS and DS be strings. */
function jsonValue(text: string, vr: string): string | number {
  return numberVrs.has(vr) && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function nameOf(dataset: DataSet, tag: number): unknown[] {
  const { alphabetic, ideographic, phonetic } = personNameOf(dataset, tag);
  const groups = [
    ['Alphabetic', alphabetic],
    ['Ideographic', ideographic],
    ['Phonetic', phonetic],
  ].filter(([, group]) => group !== '');
  return groups.length === 0
    ? []
    : [Object.fromEntries(groups.map(([name, group]) => [name, group.slice(0, maximumTextLength)]))];
}
