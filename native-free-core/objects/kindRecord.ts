// What the CT, MR and PET image modules ask of a reformat beyond what it inherits (PS3.3 C.8.2.1, C.8.3.1, C.8.9.1, C.8.9.4).
import { type DataSet, type ElementRecord, tag, textsOf } from '../dicom/index.ts';
import type { PlaneBatch } from '../recipe/index.ts';
import type { DerivableKind } from './inheritedAttributes.ts';

export interface ReformatFacts {
  readonly batch: PlaneBatch;
  readonly slope: number;
  readonly unit: string;
}

export function kindRecord(kind: DerivableKind, source: DataSet, facts: ReformatFacts): ElementRecord {
  const rescale = { RescaleIntercept: 0, RescaleSlope: facts.slope };
  switch (kind) {
    case 'CT':
      return { ImageType: imageType('SECONDARY', facts.batch), ...rescale, RescaleType: facts.unit || 'HU' };
    case 'MR':
      return {
        ImageType: imageType('SECONDARY', facts.batch),
        // The MR module has no rescale of its own; it is written only where the values need one.
        ...(facts.slope === 1 ? {} : { ...rescale, RescaleType: facts.unit || 'US' }),
      };
    case 'PT':
      return { ...rescale, ...petRecord(source, facts) };
  }
}

/** Value 3 of Image Type tells a cut from a projection through a slab. */
function imageType(value2: 'PRIMARY' | 'SECONDARY', batch: PlaneBatch): readonly string[] {
  return ['DERIVED', value2, batch.thicknessMm > 0 ? 'PROJECTION IMAGE' : 'MPR'];
}

function petRecord(source: DataSet, { batch }: ReformatFacts): ElementRecord {
  const [, counts = 'IMAGE'] = textsOf(source, tag.seriesType);
  return {
    // PS3.3 C.8.9.4.1.1: in PET, value 2 is PRIMARY for every image.
    ImageType: imageType('PRIMARY', batch),
    // One stack of planes, whatever it was cut from: gated and dynamic series need times that it has no more.
    SeriesType: ['STATIC', counts],
    NumberOfSlices: batch.count,
  };
}
