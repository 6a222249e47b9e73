// Specific Character Set (0008,0005) of a data set; items inherit it unless they have their own (PS3.5 7.5.3).
import type { DataElement } from '../dataSet.ts';
import { trimPadding } from '../values/trimPadding.ts';

/** The values as written, without padding; an empty first value (default repertoire) is kept as ''. */
export function characterSetOf(bytes: Uint8Array, element: DataElement): readonly string[] {
  const text = String.fromCharCode(
    ...bytes.subarray(element.offset, element.offset + Math.min(element.lengthBytes, 512)),
  );
  const values = text.split('\\').map((value) => trimPadding(value).trim());
  return values.every((value) => value === '') ? [] : values;
}
