// Sequence items, and whether an element is there at all.
import type { DataElement, DataSet, Tag } from '../dataSet.ts';
import { implicitLittleEndian } from '../encoding.ts';
import { itemTag } from '../reading/delimiters.ts';
import { readRawItems } from '../reading/readRawElements.ts';

const none: readonly DataSet[] = [];

/** The items of a sequence, none when absent. A private sequence kept as UN is read when it is asked for (PS3.5 6.2.2). */
export function itemsOf(dataset: DataSet, tag: Tag): readonly DataSet[] {
  const element = dataset.elements.get(tag);
  if (element === undefined) return none;
  if (element.items !== undefined) return element.items;
  return element.vr === 'UN' && beginsWithItem(dataset, element) ? readHiddenItems(dataset, element) : none;
}

/** True when the element is present, even empty. */
export function hasElement(dataset: DataSet, tag: Tag): boolean {
  return dataset.elements.has(tag);
}

function beginsWithItem(dataset: DataSet, element: DataElement): boolean {
  const { bytes } = dataset;
  const { offset, lengthBytes } = element;
  if (lengthBytes < 8) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 4);
  return view.getUint16(0, true) * 0x10000 + view.getUint16(2, true) === itemTag;
}

function readHiddenItems(dataset: DataSet, element: DataElement): readonly DataSet[] {
  const end = element.offset + element.lengthBytes;
  return readRawItems(dataset.bytes, element.offset, end, implicitLittleEndian, dataset.specificCharacterSet);
}
