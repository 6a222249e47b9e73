// The data dictionary (PS3.6 §6, PS3.7 annex E): what the standard says of a tag or a keyword.
import type { Tag } from '../dataSet.ts';
import { dataElementTable } from './dataElements.generated.ts';

export interface DictionaryEntry {
  /** Alternatives are joined by a bar, in the standard's order: 'US|SS', 'OB|OW'. */
  readonly vr: string;
  readonly vm: string;
  readonly keyword: string;
  readonly name: string;
}

interface Tables {
  readonly byTag: ReadonlyMap<Tag, DictionaryEntry>;
  readonly byKeyword: ReadonlyMap<string, Tag>;
  readonly repeating: readonly { readonly mask: number; readonly value: number; readonly entry: DictionaryEntry }[];
}

let tables: Tables | undefined;

/** The entry of a standard tag, repeating groups (60xx) included; undefined for private and unknown tags. */
export function dictionaryEntry(tag: Tag): DictionaryEntry | undefined {
  tables ??= readTables();
  return tables.byTag.get(tag) ?? tables.repeating.find((row) => (tag & row.mask) >>> 0 === row.value)?.entry;
}

/** 'PatientName' → 0x00100010; undefined when no tag has that keyword. */
export function tagOfKeyword(keyword: string): Tag | undefined {
  tables ??= readTables();
  return tables.byKeyword.get(keyword);
}

/** 'PatientName', or '(0011,1001)' where the standard has no keyword. */
export function keywordOf(tag: Tag): string {
  return dictionaryEntry(tag)?.keyword ?? formatTag(tag);
}

/** '(0010,0020)' */
export function formatTag(tag: Tag): string {
  const digits = tag.toString(16).toUpperCase().padStart(8, '0');
  return `(${digits.slice(0, 4)},${digits.slice(4)})`;
}

function readTables(): Tables {
  const byTag = new Map<Tag, DictionaryEntry>();
  const byKeyword = new Map<string, Tag>();
  const repeating: { mask: number; value: number; entry: DictionaryEntry }[] = [];
  for (const line of dataElementTable.split('\n')) {
    const [digits, vr, vm, keyword, ...name] = line.split(' ');
    if (vr === undefined) continue;
    const entry = { vr, vm, keyword, name: name.length > 0 ? name.join(' ') : wordsOf(keyword) };
    if (digits.includes('x')) {
      const mask = Number.parseInt(digits.replace(/[^x]/g, 'F').replaceAll('x', '0'), 16);
      repeating.push({ mask, value: Number.parseInt(digits.replaceAll('x', '0'), 16), entry });
    } else {
      const tag = Number.parseInt(digits, 16);
      byTag.set(tag, entry);
      byKeyword.set(keyword, tag);
    }
  }
  return { byTag, byKeyword, repeating };
}

/** The generated table leaves out names that are only the keyword's words. */
function wordsOf(keyword: string): string {
  return keyword.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
}
