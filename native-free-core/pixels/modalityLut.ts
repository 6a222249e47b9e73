// From stored values to values with a meaning: rescale or Modality LUT (PS3.3 C.11.1), unit, padding (C.7.5.1.1.2).
import { type DataSet, itemsOf, numberOf, tag, textOf } from '../dicom/index.ts';
import { frameAttributes } from './frameAttributes.ts';
import type { ImagePixelModule } from './imagePixelModule.ts';
import { type LookupTable, readLookupTable } from './lookupTable.ts';

export type ModalityLut =
  | { readonly kind: 'rescale'; readonly slope: number; readonly intercept: number; readonly unit: string }
  | { readonly kind: 'lut'; readonly lut: LookupTable; readonly unit: string };

/** Stored values that stand for no measurement: from Pixel Padding Value to its range limit, both included. */
export interface PaddingRange {
  readonly from: number;
  readonly to: number;
}

/** The modality transformation of a frame (number from 1); identity when the file has none. */
export function readModalityLut(
  dataset: DataSet,
  frameNumber: number,
  module: Pick<ImagePixelModule, 'isSigned'>,
): ModalityLut {
  const [item] = isAngiography(dataset) ? [] : itemsOf(dataset, tag.modalityLUTSequence);
  const lut = item && readLookupTable(item, tag.lutDescriptor, tag.lutData, module.isSigned);
  if (lut !== undefined) return { kind: 'lut', lut, unit: unitOf(textOf(item, tag.modalityLUTType)) };
  const doseScaling = numberOf(dataset, tag.doseGridScaling);
  if (doseScaling !== undefined) {
    // PS3.3 C.8.8.3: dose grids have a scaling of their own instead of a rescale; the unit is GY or RELATIVE.
    return { kind: 'rescale', slope: doseScaling, intercept: 0, unit: textOf(dataset, tag.doseUnits) };
  }
  const place = frameAttributes(dataset, frameNumber, tag.pixelValueTransformationSequence);
  const slope = numberOf(place, tag.rescaleSlope) ?? 1;
  return {
    kind: 'rescale',
    // A slope of zero would flatten the picture: no modality means that, some writers leave it.
    slope: slope === 0 ? 1 : slope,
    intercept: numberOf(place, tag.rescaleIntercept) ?? 0,
    unit: readUnit(dataset, place),
  };
}

/**
 * X-ray angiography and fluoroscopy: their Modality LUT leads back to the intensity of the beam, for measuring and not for
 * the eye (PS3.3 C.8.7.1.1.2); windows and subtraction are meant for the values as they are stored.
 */
function isAngiography(dataset: DataSet): boolean {
  return /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.12\.[123]$/.test(textOf(dataset, tag.sopClassUID));
}

/** Float and double samples have padding attributes of their own (PS3.3 C.7.6.24, C.7.6.25). */
const paddingTags = {
  integer: [tag.pixelPaddingValue, tag.pixelPaddingRangeLimit],
  float: [tag.floatPixelPaddingValue, tag.floatPixelPaddingRangeLimit],
  double: [tag.doubleFloatPixelPaddingValue, tag.doubleFloatPixelPaddingRangeLimit],
} as const;

/** Pixel Padding Value (0028,0120) and Range Limit (0028,0121), as stored values in either order. */
export function readPaddingRange(dataset: DataSet, module: ImagePixelModule): PaddingRange | undefined {
  const [valueTag, limitTag] = paddingTags[module.sampleType];
  const value = numberOf(dataset, valueTag);
  if (value === undefined || module.samplesPerPixel !== 1) return undefined;
  const limit = numberOf(dataset, limitTag) ?? value;
  const [one, other] = [value, limit].map((padding) => asStored(padding, module));
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** Writers mix up US and SS: the value is read with the sign that the pixels have. */
function asStored(value: number, module: ImagePixelModule): number {
  if (module.sampleType !== 'integer' || module.bitsAllocated > 16) return value;
  return module.isSigned ? (value << 16) >> 16 : value & 0xffff;
}

function readUnit(dataset: DataSet, place: DataSet): string {
  const modality = textOf(dataset, tag.modality);
  if (modality === 'PT') return textOf(dataset, tag.units) || unitOf(textOf(place, tag.rescaleType));
  const rescaleType = textOf(place, tag.rescaleType);
  // PS3.3 C.8.2.1: CT numbers are Hounsfield units unless said otherwise (US says so), and images need not say it.
  const isCt = modality === 'CT' && numberOf(place, tag.rescaleIntercept) !== undefined;
  return rescaleType === '' && isCt ? 'HU' : unitOf(rescaleType);
}

/** US is "unspecified" (PS3.3 C.11.1.1.2): no unit that could be shown. */
function unitOf(rescaleType: string): string {
  return rescaleType === 'US' ? '' : rescaleType;
}
