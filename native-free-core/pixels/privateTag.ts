// Where a private creator keeps its element: the block that it reserved in this data set (PS3.5 7.8.1).
import { type DataSet, type Tag, textOf } from '../dicom/index.ts';

/** The tag of a creator's element (its last two digits), or undefined when the creator has no block in this group. */
export function privateTag(dataset: DataSet, group: number, creator: string, element: number): Tag | undefined {
  for (let block = 0x10; block <= 0xff; block++) {
    const reservation = group * 0x10000 + block;
    if (dataset.elements.has(reservation) && textOf(dataset, reservation).trim() === creator) {
      return group * 0x10000 + block * 0x100 + element;
    }
  }
  return undefined;
}
