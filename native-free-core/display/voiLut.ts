// Which modality values are shown, and how: windows and VOI LUTs of the file (PS3.3 C.11.2, frames C.7.6.16.2.10).
import { type DataSet, itemsOf, numbersOf, tag, textOf, textsOf } from '../dicom/index.ts';
import { frameAttributes, hasNegativeValues, readLookupTable } from '../pixels/index.ts';

/** PS3.3 C.11.2.1.2 and .3. */
export type VoiFunction = 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';

export interface VoiWindow {
  readonly kind: 'window';
  readonly center: number;
  readonly width: number;
  readonly function: VoiFunction;
  /** What the file calls it, e.g. 'BONE'; may be empty. */
  readonly explanation: string;
}

export interface VoiTable {
  readonly kind: 'lut';
  /** Modality value of the first entry: below it the first entry holds, beyond the table the last. */
  readonly firstMapped: number;
  /** Bits of an entry: 2^bits − 1 is white. */
  readonly bits: number;
  readonly table: ArrayLike<number>;
  readonly explanation: string;
}

export type VoiLut = VoiWindow | VoiTable;

/** Every window, then every VOI LUT that the file offers for a frame (number from 1), in the file's order. */
export function readVoiLuts(dataset: DataSet, frameNumber: number): VoiLut[] {
  const place = frameAttributes(dataset, frameNumber, tag.frameVOILUTSequence);
  return [...readWindows(place), ...readTables(place, hasNegativeValues(dataset, frameNumber))];
}

/** PS3.3 C.11.2.1.2: centres and widths come in pairs; one without the other, or a width below what its function allows, is left out. */
function readWindows(place: DataSet): VoiWindow[] {
  const centers = numbersOf(place, tag.windowCenter);
  const widths = numbersOf(place, tag.windowWidth);
  const explanations = textsOf(place, tag.windowCenterWidthExplanation);
  const declared = textOf(place, tag.voilutFunction);
  const voiFunction = declared === 'SIGMOID' || declared === 'LINEAR_EXACT' ? declared : 'LINEAR';
  return centers.flatMap((center, index): VoiWindow[] => {
    const width = widths[index];
    const isSound = Number.isFinite(center) && Number.isFinite(width) && width > 0;
    if (!isSound || (voiFunction === 'LINEAR' && width < 1)) return [];
    return [{ kind: 'window', center, width, function: voiFunction, explanation: explanations[index] ?? '' }];
  });
}

/** The tables' input are modality values, so their first mapped value has the sign of those. */
function readTables(place: DataSet, isSigned: boolean): VoiTable[] {
  return itemsOf(place, tag.voilutSequence).flatMap((item): VoiTable[] => {
    const lut = readLookupTable(item, tag.lutDescriptor, tag.lutData, isSigned);
    return lut === undefined ? [] : [{ kind: 'lut', ...lut, explanation: textOf(item, tag.lutExplanation) }];
  });
}
