// The bytes of an element's value, as a view.
import type { DataElement, DataSet, Tag } from '../dataSet.ts';

/** A view on the value field (never a copy); undefined when the element is absent. */
export function bytesOf(dataset: DataSet, tag: Tag): Uint8Array | undefined {
  const element = dataset.elements.get(tag);
  return element && valueBytes(dataset, element);
}

export function valueBytes(dataset: DataSet, element: DataElement): Uint8Array {
  return dataset.bytes.subarray(element.offset, element.offset + element.lengthBytes);
}
