// The dimensions of an enhanced image (PS3.3 C.7.6.17): what each index counts is told by its pointer; the attribute that it
// points to says more than its number.
import { type DataSet, itemsOf, keywordOf, numberOf, numbersOf, type Tag, tag, textOf } from '../dicom/index.ts';
import { frameAttributes, functionalGroup } from './frameAttributes.ts';

/** Pointers to a place in the patient or in the stack: they order slices, they do not set two at one place apart. */
const places: ReadonlySet<Tag> = new Set<Tag>([
  tag.imagePositionPatient,
  tag.imagePositionVolume,
  tag.imageOrientationPatient,
  tag.inStackPositionNumber,
  tag.sliceLocation,
]);

/** Keyword → value of each dimension that is not in `known`: the attribute's, else the index under its pointer's name. */
export function readDimensions(
  dataset: DataSet,
  frameNumber: number,
  known: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const content = frameAttributes(dataset, frameNumber, tag.frameContentSequence);
  const pointers = itemsOf(dataset, tag.dimensionIndexSequence);
  for (const [index, value] of numbersOf(content, tag.dimensionIndexValues).entries()) {
    const pointer = pointers[index] && numberOf(pointers[index], tag.dimensionIndexPointer);
    if (pointer === undefined) {
      values[`DimensionIndexValues[${index + 1}]`] = String(value);
      continue;
    }
    const keyword = keywordOf(pointer) || `DimensionIndexValues[${index + 1}]`;
    if (places.has(pointer) || keyword in known) continue;
    const text = valueOfPointer(dataset, frameNumber, pointers[index], pointer);
    if (text === '') values[`DimensionIndexValues[${index + 1}] ${keyword}`] = String(value);
    else values[keyword] = text;
  }
  return values;
}

/** The attribute in the functional group that FunctionalGroupPointer (0020,9167) names. */
function valueOfPointer(dataset: DataSet, frameNumber: number, item: DataSet, pointer: Tag): string {
  const macro = numberOf(item, tag.functionalGroupPointer);
  const group = macro === undefined ? undefined : functionalGroup(dataset, frameNumber, macro);
  return group ? textOf(group, pointer) : '';
}
