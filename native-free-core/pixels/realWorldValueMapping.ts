// Real World Value Mapping (PS3.3 C.7.6.16.2.11): what a stored value stands for, in a coded unit, by a line or a table.
// It is for measuring, beside the modality transformation that is for display.
import { type DataSet, itemsOf, numberOf, numbersOf, tag, textOf } from '../dicom/index.ts';

export interface RealWorldValueMapping {
  /** LUTLabel (0040,9210). */
  readonly label: string;
  /** Code Value of MeasurementUnitsCodeSequence, UCUM: '{SUVbw}g/ml'; '' and '1' mean none. */
  readonly unit: string;
  /** What is measured, in the words of QuantityDefinitionSequence (0040,9220), else of LUTExplanation (0028,3003). */
  readonly quantity: string;
  /** Stored values, both included: outside there is no real-world value. */
  readonly firstValueMapped: number;
  readonly lastValueMapped: number;
  readonly map:
    | { readonly kind: 'linear'; readonly slope: number; readonly intercept: number }
    /** RealWorldValueLUTData (0040,9212): one value for each stored value from the first mapped. */
    | { readonly kind: 'lut'; readonly values: readonly number[] };
}

/** Of one frame (number from 1): its own functional group, else the shared one, else the data set itself. */
export function readFrameMappings(
  dataset: DataSet,
  frameNumber: number,
  isSigned: boolean,
): readonly RealWorldValueMapping[] {
  const ofFrame = itemsOf(dataset, tag.perFrameFunctionalGroupsSequence)[frameNumber - 1];
  const shared = itemsOf(dataset, tag.sharedFunctionalGroupsSequence)[0];
  for (const place of [ofFrame, shared, dataset]) {
    const mappings = place ? readRealWorldValueMappings(place, isSigned) : [];
    if (mappings.length > 0) return mappings;
  }
  return [];
}

/** The mappings in RealWorldValueMappingSequence (0040,9096) of a data set or item; an unsound one is left out. */
export function readRealWorldValueMappings(place: DataSet, isSigned: boolean): readonly RealWorldValueMapping[] {
  return itemsOf(place, tag.realWorldValueMappingSequence).flatMap((item) => {
    const mapping = remembered(item, isSigned);
    return mapping ? [mapping] : [];
  });
}

/** A shared item is read once for all its frames: a table can be long, and equal mappings are then one record. */
const read = new WeakMap<DataSet, { readonly isSigned: boolean; readonly mapping?: RealWorldValueMapping }>();

function remembered(item: DataSet, isSigned: boolean): RealWorldValueMapping | undefined {
  const known = read.get(item);
  if (known?.isSigned === isSigned) return known.mapping;
  const mapping = readMapping(item, isSigned);
  read.set(item, { isSigned, mapping });
  return mapping;
}

function readMapping(item: DataSet, isSigned: boolean): RealWorldValueMapping | undefined {
  const first = mapped(
    item,
    tag.doubleFloatRealWorldValueFirstValueMapped,
    tag.realWorldValueFirstValueMapped,
    isSigned,
  );
  const last = mapped(item, tag.doubleFloatRealWorldValueLastValueMapped, tag.realWorldValueLastValueMapped, isSigned);
  const map = readMap(item, first, last);
  if (first === undefined || last === undefined || map === undefined || last < first) return undefined;
  const [units] = itemsOf(item, tag.measurementUnitsCodeSequence);
  const [quantity] = itemsOf(item, tag.quantityDefinitionSequence);
  const [concept] = quantity ? itemsOf(quantity, tag.conceptCodeSequence) : [];
  return {
    label: textOf(item, tag.lutLabel),
    unit: units ? textOf(units, tag.codeValue) : '',
    quantity: (concept && textOf(concept, tag.codeMeaning)) || textOf(item, tag.lutExplanation),
    firstValueMapped: first,
    lastValueMapped: last,
    map,
  };
}

function readMap(item: DataSet, first?: number, last?: number): RealWorldValueMapping['map'] | undefined {
  const slope = numberOf(item, tag.realWorldValueSlope);
  if (slope !== undefined && Number.isFinite(slope)) {
    return { kind: 'linear', slope, intercept: numberOf(item, tag.realWorldValueIntercept) ?? 0 };
  }
  const values = numbersOf(item, tag.realWorldValueLUTData);
  const isWhole = first !== undefined && last !== undefined && values.length >= last - first + 1;
  return values.length > 0 && isWhole ? { kind: 'lut', values } : undefined;
}

/** FD for pixels that are floats; else US or SS, which writers mix up: read with the sign that the pixels have. */
function mapped(item: DataSet, double: number, short: number, isSigned: boolean): number | undefined {
  const float = numberOf(item, double);
  if (float !== undefined) return Number.isFinite(float) ? float : undefined;
  const value = numberOf(item, short);
  if (value === undefined) return undefined;
  return isSigned ? (value << 16) >> 16 : value & 0xffff;
}
