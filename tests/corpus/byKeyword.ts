// Attributes by keyword, as the corpus's reference program names them.
import {
  bytesOf,
  type DataSet,
  itemsOf,
  numberOf,
  numbersOf,
  readPart10,
  tagOfKeyword,
  textOf,
  textsOf,
} from '../../native-free-core/dicom/index.ts';
import { host } from '../dicom/partTenBytes.ts';
import { corpusBytes } from '../support/corpus.ts';

export function corpusDataSet(path: string): DataSet {
  return readPart10(corpusBytes(path), host).dataset;
}

function tagOf(keyword: string): number {
  const tag = tagOfKeyword(keyword);
  if (tag === undefined) throw new Error(`The dictionary has no keyword ${keyword}`);
  return tag;
}

export const text = (dataset: DataSet, keyword: string) => textOf(dataset, tagOf(keyword));
export const texts = (dataset: DataSet, keyword: string) => textsOf(dataset, tagOf(keyword));
export const number = (dataset: DataSet, keyword: string) => numberOf(dataset, tagOf(keyword));
export const numbers = (dataset: DataSet, keyword: string) => numbersOf(dataset, tagOf(keyword));
export const items = (dataset: DataSet, keyword: string) => itemsOf(dataset, tagOf(keyword));
export const bytes = (dataset: DataSet, keyword: string) => bytesOf(dataset, tagOf(keyword));
export const has = (dataset: DataSet, keyword: string) => dataset.elements.has(tagOf(keyword));

/** null, as the reference writes it, where there is nothing. */
export const textOrNull = (dataset: DataSet, keyword: string) => text(dataset, keyword) || null;
export const numberOrNull = (dataset: DataSet, keyword: string) => number(dataset, keyword) ?? null;
