// The attributes of a file as the rows of a table that unfolds, and the search in them.
import type { DatasetReply, ElementRow } from '../../../native-free-core/contract/index.ts';
import type { Language, Words } from '../../words/index.ts';
import { tagText } from './tagText.ts';

export type FrenchNames = Readonly<Record<string, string>>;

export interface TagRow {
  /** Unique: the way down to it. */
  readonly path: string;
  readonly level: number;
  readonly element?: ElementRow;
  readonly name: string;
  /** False: an English name that stands where French has none. */
  readonly isTranslated: boolean;
  readonly value: string;
  readonly canUnfold: boolean;
}

export interface RowOptions {
  readonly words: Words;
  readonly language: Language;
  readonly french: FrenchNames;
}

/** Every row, in the order of the file, each under its sequence. */
export function allRows(reply: DatasetReply, options: RowOptions): TagRow[] {
  return [...reply.meta, ...reply.elements].flatMap((element) => rowsOf(element, '', 1, options));
}

function rowsOf(element: ElementRow, above: string, level: number, options: RowOptions): TagRow[] {
  const path = `${above}/${element.tag}`;
  const { items } = element;
  const texts = options.words.work.hood.inspector;
  const row: TagRow = {
    ...{ path, level, element },
    ...nameOf(element, options),
    value: items ? texts.items(items.length) : shownValue(element),
    canUnfold: (items?.length ?? 0) > 0,
  };
  const below = (items ?? []).flatMap((item, index) => {
    const itemPath = `${path}/${index}`;
    const head: TagRow = {
      ...{ path: itemPath, level: level + 1, name: texts.item(index + 1), isTranslated: true, value: '' },
      canUnfold: item.length > 0,
    };
    return [head, ...item.flatMap((each) => rowsOf(each, itemPath, level + 2, options))];
  });
  return [row, ...below];
}

function shownValue({ value, isCut, meaning }: ElementRow): string {
  return `${value}${isCut ? ' …' : ''}${meaning ? ` = ${meaning}` : ''}`;
}

function nameOf(element: ElementRow, { words, language, french }: RowOptions) {
  const texts = words.work.hood.inspector;
  const { tag, keyword, name, privateCreator } = element;
  if (privateCreator) return { name: texts.privateOf(privateCreator), isTranslated: true };
  if ((tag & 0xffff) === 0) return { name: texts.groupLength, isTranslated: true };
  if (isPrivate(tag)) return { name: (tag & 0xffff) <= 0xff ? texts.creator : texts.unknown, isTranslated: true };
  if (name === '') return { name: texts.unknown, isTranslated: true };
  if (language === 'en') return { name, isTranslated: true };
  return french[keyword] ? { name: french[keyword], isTranslated: true } : { name, isTranslated: false };
}

function isPrivate(tag: number): boolean {
  return (tag >>> 16) % 2 === 1;
}

/** The rows that are seen: those whose sequences are all unfolded. */
export function unfoldedRows(rows: readonly TagRow[], unfolded: ReadonlySet<string>): TagRow[] {
  const shown: TagRow[] = [];
  let foldedAt: string | undefined;
  for (const row of rows) {
    if (foldedAt !== undefined && row.path.startsWith(`${foldedAt}/`)) continue;
    shown.push(row);
    foldedAt = row.canUnfold && !unfolded.has(row.path) ? row.path : undefined;
  }
  return shown;
}

/** The rows that a search finds, with what they stand under. Both languages are searched, without accents or case. */
export function foundRows(rows: readonly TagRow[], query: string, french: FrenchNames): TagRow[] {
  const wanted = plain(query).trim();
  const digits = wanted.replace(/[(),\s]/g, '');
  const isTag = /^[(]?[0-9a-f]{4},?[0-9a-f]{0,4}[)]?$/.test(wanted.replace(/\s/g, '')) && /\d/.test(digits);
  const kept = new Set<string>();
  for (const row of rows) {
    const { element } = row;
    const tag = element ? element.tag.toString(16).padStart(8, '0') : '';
    const text = `${row.name} ${row.value} ${element?.keyword} ${element?.name} ${french[element?.keyword ?? ''] ?? ''}`;
    if (!(isTag && tag.startsWith(digits)) && !plain(text).includes(wanted)) continue;
    const steps = row.path.split('/');
    for (let length = 2; length <= steps.length; length++) kept.add(steps.slice(0, length).join('/'));
  }
  return rows.filter(({ path }) => kept.has(path));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** One line of plain text, as it is copied. */
export function lineText({ element, level, name, value }: TagRow): string {
  const start = '  '.repeat(level - 1);
  return element ? `${start}${tagText(element.tag)} ${element.vr} ${name}\t${value}` : `${start}${name}`;
}
