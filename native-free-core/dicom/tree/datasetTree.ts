// A data set as a tree of lines to read: tag, VR, name, value, and the items of sequences. Bounded, so that no file,
// however deep or long, makes a reply that a page cannot hold.
import type { DataElement, DataSet, Part10File, Tag } from '../dataSet.ts';
import { dictionaryEntry } from '../dictionary/dictionary.ts';
import { sopClassName } from '../dictionary/sopClass.ts';
import { transferSyntax } from '../transferSyntax.ts';
import { itemsOf } from '../values/itemsOf.ts';
import { textOf, textsOfElement } from '../values/textOf.ts';
import { valueBytes } from '../values/valueBytes.ts';

export interface ElementLine {
  readonly tag: Tag;
  readonly vr: string;
  /** '' for private and unknown tags. */
  readonly keyword: string;
  readonly name: string;
  /** Of a private element: who reserved its block (PS3.5 7.8.1). */
  readonly privateCreator?: string;
  readonly lengthBytes: number;
  /** Values joined by a backslash, as in the file; bulk data show their first bytes. */
  readonly value: string;
  readonly isCut: boolean;
  /** What a UID stands for, where the standard gave it a name. */
  readonly meaning?: string;
  readonly items?: ElementLine[][];
}

export interface DatasetTree {
  readonly meta: ElementLine[];
  readonly elements: ElementLine[];
  /** Lines that were left out, by number or by depth. */
  readonly isCut: boolean;
}

export interface TreeLimits {
  readonly elements: number;
  readonly characters: number;
  readonly depth: number;
}

export const usualTreeLimits: TreeLimits = { elements: 20_000, characters: 1024, depth: 12 };
const shownBytes = 16;

interface Budget {
  readonly limits: TreeLimits;
  left: number;
  isCut: boolean;
}

export function datasetTree(file: Part10File, limits: TreeLimits = usualTreeLimits): DatasetTree {
  const budget: Budget = { limits, left: limits.elements, isCut: false };
  const meta = linesOf(file.meta, 0, budget);
  const elements = linesOf(file.dataset, 0, budget);
  return { meta, elements, isCut: budget.isCut };
}

function linesOf(dataset: DataSet, depth: number, budget: Budget): ElementLine[] {
  const lines: ElementLine[] = [];
  for (const element of [...dataset.elements.values()].sort((one, other) => one.tag - other.tag)) {
    if (budget.left <= 0) {
      budget.isCut = true;
      break;
    }
    budget.left -= 1;
    lines.push(lineOf(dataset, element, depth, budget));
  }
  return lines;
}

function lineOf(dataset: DataSet, element: DataElement, depth: number, budget: Budget): ElementLine {
  const { tag, vr } = element;
  const entry = dictionaryEntry(tag);
  const line = {
    tag,
    vr,
    keyword: entry?.keyword ?? '',
    name: entry?.name ?? '',
    privateCreator: privateCreatorOf(dataset, tag),
    lengthBytes: lengthOf(element),
  };
  const items = itemsOf(dataset, tag);
  if (items.length > 0 || vr === 'SQ') {
    const isTooDeep = depth >= budget.limits.depth && items.length > 0;
    if (isTooDeep) budget.isCut = true;
    return {
      ...line,
      value: '',
      isCut: isTooDeep,
      items: isTooDeep ? [] : items.map((item) => linesOf(item, depth + 1, budget)),
    };
  }
  const value = valueText(dataset, element, budget.limits.characters);
  const meaning = vr === 'UI' ? meaningOf(value.text) : undefined;
  return { ...line, value: value.text, isCut: value.isCut, meaning };
}

function lengthOf({ fragments, lengthBytes }: DataElement): number {
  return fragments === undefined ? lengthBytes : fragments.reduce((sum, fragment) => sum + fragment.lengthBytes, 0);
}

function valueText(dataset: DataSet, element: DataElement, characters: number) {
  const { vr, fragments } = element;
  if (vr.startsWith('O') || fragments !== undefined || isUnreadable(dataset, element)) {
    const start = fragments?.find(({ lengthBytes }) => lengthBytes > 0);
    const from = start?.offset ?? element.offset;
    const length = Math.min(start?.lengthBytes ?? element.lengthBytes, shownBytes);
    const bytes = Array.from(dataset.bytes.subarray(from, from + length));
    const text = bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
    return { text, isCut: lengthOf(element) > length };
  }
  const text = textsOfElement(dataset, short(element, characters)).join('\\');
  return { text: text.slice(0, characters), isCut: element.lengthBytes > characters * 4 || text.length > characters };
}

/** The name of a SOP class or of a transfer syntax. */
function meaningOf(uid: string): string | undefined {
  const name = sopClassName(uid);
  const found = name === uid ? transferSyntax(uid)?.name : name;
  return found === uid ? undefined : found;
}

/** Only what can be shown is decoded: four bytes a character at the most. */
function short(element: DataElement, characters: number): DataElement {
  return { ...element, lengthBytes: Math.min(element.lengthBytes, characters * 4) };
}

/** An unknown value with control characters is not a text. */
function isUnreadable(dataset: DataSet, element: DataElement): boolean {
  if (element.vr !== 'UN') return false;
  const bytes = valueBytes(dataset, element).subarray(0, 64);
  return bytes.some((byte, index) => byte < 0x09 && !(byte === 0 && index === element.lengthBytes - 1));
}

/** (gggg,xxee) belongs to whoever is named in (gggg,00xx) of the same data set. */
function privateCreatorOf(dataset: DataSet, tag: Tag): string | undefined {
  const group = tag >>> 16;
  const element = tag & 0xffff;
  if (group % 2 === 0 || element < 0x1000) return undefined;
  return textOf(dataset, group * 0x10000 + (element >>> 8)) || undefined;
}
