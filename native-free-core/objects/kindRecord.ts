// What the CT, MR and PET image modules ask of a reformat beyond what it inherits (PS3.3 C.8.2.1, C.8.3.1, C.8.9.1, C.8.9.4).
import { type DataSet, type ElementRecord, tag, textsOf } from '../dicom/index.ts';
import { pictureCount, type SeriesBatch } from '../recipe/index.ts';
import type { DerivableKind } from './inheritedAttributes.ts';

export interface ReformatFacts {
  readonly batch: SeriesBatch;
  readonly slope: number;
  readonly unit: string;
}

export function kindRecord(kind: DerivableKind, source: DataSet, facts: ReformatFacts): ElementRecord {
  const rescale = { RescaleIntercept: 0, RescaleSlope: facts.slope };
  switch (kind) {
    case 'CT':
      return { ImageType: imageType('SECONDARY', facts.batch), ...rescale, RescaleType: unitOf(facts) || 'HU' };
    case 'MR':
      return {
        ImageType: imageType('SECONDARY', facts.batch),
        // The MR module has no rescale of its own; it is written only where the values need one.
        ...(facts.slope === 1 ? {} : { ...rescale, RescaleType: unitOf(facts) || 'US' }),
      };
    case 'SC':
      return {
        ImageType: imageType('SECONDARY', facts.batch),
        ConversionType: 'WSD', // PS3.3 C.8.6.1: made by a workstation
        ...rescale,
        RescaleType: unitOf(facts) || 'US',
      };
    case 'PT':
      return { ...rescale, ...petRecord(source, facts) };
  }
}

/** A sum through a slab is no HU any more, nor any other unit of a voxel. */
function unitOf({ batch, unit }: ReformatFacts): string {
  return isSum(batch) ? 'US' : unit;
}

/** Value 3 of Image Type tells a cut from a projection through a slab, and both from a curved picture. */
function imageType(value2: 'PRIMARY' | 'SECONDARY', batch: SeriesBatch): readonly string[] {
  return [
    'DERIVED',
    value2,
    batch.kind === 'curve' ? 'CURVED_MPR' : batch.thicknessMm > 0 ? 'PROJECTION IMAGE' : 'MPR',
  ];
}

function petRecord(source: DataSet, { batch }: ReformatFacts): ElementRecord {
  const [, counts = 'IMAGE'] = textsOf(source, tag.seriesType);
  return {
    // PS3.3 C.8.9.4.1.1: in PET, value 2 is PRIMARY for every image.
    ImageType: imageType('PRIMARY', batch),
    // One stack of planes, whatever it was cut from: gated and dynamic series need times that it has no more.
    SeriesType: ['STATIC', counts],
    // PS3.3 C.8.9.1.1.3: a sum through a slab counts nothing that a voxel counts.
    ...(isSum(batch) ? { Units: 'NONE' } : {}),
    NumberOfSlices: pictureCount(batch),
  };
}

/** A sum through a slab: its values are not those of a voxel. */
export function isSum({ thicknessMm, mode }: SeriesBatch): boolean {
  return thicknessMm > 0 && mode === 'sum';
}
