// What a person types in the one search field, read as text, modalities and dates: «scanner mars», «Dupont irm 2025».
import { foldText } from '../../../native-free-core/dossier/index.ts';
import type { CalendarDay } from '../../words/index.ts';
import { type DateRange, overlap } from './dateRange.ts';
import { modalityWords } from './modalityWords.ts';
import { readDateWords } from './readDateWords.ts';

export interface Search {
  /** What is left for the archive to look for in names, identifiers, descriptions. */
  readonly text: string;
  /** Any of these; empty: all. */
  readonly modalities: readonly string[];
  readonly dates?: DateRange;
  /** The words that were understood as a modality or a date, as typed. */
  readonly understood: readonly string[];
}

/** Total: every text is a search. What stands between quotes is always text. */
export function readSearch(typed: string, today: CalendarDay): Search {
  const tokens = [...typed.matchAll(/"([^"]*)"|«\s*([^»]*?)\s*»|(\S+)/g)];
  const text: string[] = [];
  const modalities = new Set<string>();
  const understood: string[] = [];
  let dates: DateRange | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const [, quoted, quotedInFrench, word] = tokens[index];
    if (word === undefined) {
      text.push(quoted ?? quotedInFrench);
      continue;
    }
    const codes = modalitiesOf(word);
    if (codes !== undefined) {
      for (const code of codes) modalities.add(code);
      understood.push(word);
      continue;
    }
    const following = tokens[index + 1]?.[3];
    const found = readDateWords([foldText(word), ...(following === undefined ? [] : [foldText(following)])], today);
    if (found !== undefined && (dates === undefined || overlap(dates, found.range) !== undefined)) {
      dates = dates === undefined ? found.range : overlap(dates, found.range);
      understood.push(found.length === 2 ? `${word} ${following}` : word);
      index += found.length - 1;
      continue;
    }
    text.push(asStoredDate(word));
  }
  return { text: text.join(' ').trim(), modalities: [...modalities], dates, understood };
}

function modalitiesOf(word: string): readonly string[] | undefined {
  const folded = foldText(word).replace(/[-.]/g, '');
  return Object.hasOwn(modalityWords, folded) ? modalityWords[folded] : undefined;
}

/** A whole date may be the exam's or the birth's: it stays text, in the form of the files, and the archive looks in both. */
function asStoredDate(word: string): string {
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word);
  if (day !== null) return `${day[3]}${day[2].padStart(2, '0')}${day[1].padStart(2, '0')}`;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  return iso === null ? word : `${iso[1]}${iso[2]}${iso[3]}`;
}
