// Person names: three component groups joined by '=' (PS3.5 6.2.1).
import type { DataSet, Tag } from '../dataSet.ts';
import { textsOf } from './textOf.ts';

/** The groups as written, components still joined by '^'. */
export interface PersonNameGroups {
  readonly alphabetic: string;
  readonly ideographic: string;
  readonly phonetic: string;
}

/** The first name of the element; empty groups when absent. */
export function personNameOf(dataset: DataSet, tag: Tag): PersonNameGroups {
  return splitPersonName(textsOf(dataset, tag)[0] ?? '');
}

export function splitPersonName(name: string): PersonNameGroups {
  const [alphabetic = '', ideographic = '', phonetic = ''] = name.split('=').map((group) => group.trim());
  return { alphabetic, ideographic, phonetic };
}
