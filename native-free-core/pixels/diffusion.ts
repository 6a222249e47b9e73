// The b-value of an MR frame and its gradient direction: the standard's attributes, else the vendors' private ones that
// older files have instead.
import { bytesOf, type DataSet, itemsOf, numberOf, numbersOf, tag } from '../dicom/index.ts';
import { frameAttributes } from './frameAttributes.ts';
import { privateTag } from './privateTag.ts';

// Group, private creator, element, and the name that is shown: which tag split the series must be known.
const privateBValues: readonly (readonly [number, string, number, string])[] = [
  [0x0019, 'SIEMENS MR HEADER', 0x0c, 'DiffusionBValue (0019,xx0C)'],
  [0x0043, 'GEMS_PARM_01', 0x39, 'DiffusionBValue (0043,xx39)'],
  [0x2001, 'Philips Imaging DD 001', 0x03, 'DiffusionBValue (2001,xx03)'],
];

/** GE adds 10⁹ to mark a b-value that was computed. */
const geOffset = 1_000_000_000;

export function readDiffusion(dataset: DataSet, frameNumber: number): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const macro = frameAttributes(dataset, frameNumber, tag.mrDiffusionSequence);
  if (numberOf(macro, tag.diffusionBValue) === undefined) {
    for (const [group, creator, element, name] of privateBValues) {
      const value = privateNumber(dataset, group, creator, element);
      if (value !== undefined && value >= 0) values[name] = String(value % geOffset);
    }
  }
  const [direction] = itemsOf(macro, tag.diffusionGradientDirectionSequence);
  const cosines = numbersOf(direction ?? macro, tag.diffusionGradientOrientation);
  if (cosines.length === 3) values.DiffusionGradientOrientation = cosines.map((each) => each.toFixed(4)).join('\\');
  return values;
}

/** IS, DS or FL; in an implicit file the VR is UN, and four bytes that are no text are a float. */
function privateNumber(dataset: DataSet, group: number, creator: string, element: number): number | undefined {
  const attribute = privateTag(dataset, group, creator, element);
  if (attribute === undefined) return undefined;
  const value = numberOf(dataset, attribute);
  const bytes = bytesOf(dataset, attribute);
  if (value !== undefined || bytes?.length !== 4 || dataset.elements.get(attribute)?.vr !== 'UN') return value;
  const float = new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, dataset.isLittleEndian);
  return Number.isFinite(float) ? float : undefined;
}
