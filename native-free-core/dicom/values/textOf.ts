// Values as text: padding removed (PS3.5 6.2), letters decoded with the character set in force.
import type { DataElement, DataSet, Tag } from '../dataSet.ts';
import { decodeText } from '../text/decodeText.ts';
import { bytesPerNumber, isSingleText, isTranslatedText } from '../valueRepresentation.ts';
import { numbersOfElement } from './numberOf.ts';
import { trimPadding } from './trimPadding.ts';
import { valueBytes } from './valueBytes.ts';

/** A longer text is cut: nobody reads it, and a hostile length must not become a string. */
const maximumTextBytes = 16 * 1024 * 1024;

/** The whole value as one text, values joined by a backslash as in the file; '' when absent or empty. */
export function textOf(dataset: DataSet, tag: Tag): string {
  const element = dataset.elements.get(tag);
  return element === undefined ? '' : textsOfElement(dataset, element).join('\\');
}

/** Each value as text; an absent or empty element has none, an empty value among others is ''. */
export function textsOf(dataset: DataSet, tag: Tag): readonly string[] {
  const element = dataset.elements.get(tag);
  return element === undefined ? [] : textsOfElement(dataset, element);
}

export function textsOfElement(dataset: DataSet, element: DataElement): readonly string[] {
  const { vr } = element;
  // Sequences and bulk data (OB, OW, OF …) have no text.
  if (vr === 'SQ' || vr.startsWith('O')) return [];
  if (bytesPerNumber(vr) !== undefined) return numbersOfElement(dataset, element).map(String);
  const bytes = valueBytes(dataset, element).subarray(0, maximumTextBytes);
  // Without a known VR (private elements in implicit VR) text is the likeliest reading.
  const text =
    isTranslatedText(vr) || vr === 'UN' ? decodeText(bytes, dataset.specificCharacterSet) : decodeText(bytes, []);
  if (isSingleText(vr)) {
    const whole = trimPadding(text);
    return whole === '' ? [] : [whole];
  }
  const values = text.split('\\').map((value) => trimValue(value, vr));
  return values.length === 1 && values[0] === '' ? [] : values;
}

/** PS3.5 6.2.1: trailing component group delimiters of a name say nothing. */
function trimValue(value: string, vr: string): string {
  const trimmed = trimPadding(value).replace(/^ +/, '');
  return vr === 'PN' ? trimPadding(trimmed, '= ') : trimmed;
}
