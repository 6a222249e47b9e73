// «Créer la série»: a batch of reformatted planes becomes new DICOM instances of the same study (PS3.3 A.3, A.4, A.21).
import { type DataSet, type ElementRecord, numberOf, tag, textOf, writePart10 } from '../dicom/index.ts';
import { add, cross, dot, scale } from '../geometry/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { GreyFrame } from '../pixels/index.ts';
import type { PlaneBatch } from '../recipe/index.ts';
import { type DerivableClass, derivableClass } from './derivableClass.ts';
import { derivationRecord, type SourceReference } from './derivation.ts';
import { inheritFrom } from './inheritFrom.ts';
import { kindRecord } from './kindRecord.ts';
import type { ObjectProblem } from './objectProblem.ts';
import { paddingValue, type StoredValues, toStoredValues } from './storedValues.ts';

export interface DerivedSeries {
  /** Headers of the source series, at least one; more make sure that only what they share is inherited. */
  readonly source: readonly DataSet[];
  readonly batch: PlaneBatch;
  /** One per plane of the batch, modality values; NaN outside of the volume. */
  readonly frames: readonly GreyFrame[];
  /** The steps of the recipe as a person reads them. */
  readonly recipeWords: readonly string[];
  /** The recipe as JSON, kept in a private element. */
  readonly recipeJson?: string;
  readonly sourceReferences: readonly SourceReference[];
  readonly uids: { readonly seriesInstanceUID: string; readonly sopInstanceUIDs: readonly string[] };
  /** DA and TM: when it is made. */
  readonly dateTime: { readonly date: string; readonly time: string };
  readonly seriesNumber: number;
  /** 'PEDA_' is put before it. */
  readonly seriesDescription: string;
  readonly window?: { readonly center: number; readonly width: number };
  readonly softwareVersion: string;
}

/** Marks every series that was made here: an exercise, not an examination. */
export const seriesPrefix = 'PEDA_';

const explicitLittleEndian = '1.2.840.10008.1.2.1';

/**
 * Part 10 bytes, one instance per plane, in the order of the batch. The same input gives the same bytes: UIDs and time come from outside.
 * Throws when frames, UIDs and planes do not have the same number: a mistake of the caller's code.
 */
export function buildDerivedSeries(series: DerivedSeries): Outcome<readonly Uint8Array[], ObjectProblem> {
  const { source, batch, frames, uids } = series;
  if (frames.length !== batch.count || uids.sopInstanceUIDs.length !== batch.count) {
    throw new Error(`${batch.count} planes, ${frames.length} frames, ${uids.sopInstanceUIDs.length} UIDs`);
  }
  const [first] = source;
  if (first === undefined) return fail({ kind: 'noSourceHeader' });
  const derivable = derivableClass(first);
  if (!derivable.ok) return derivable;
  const stored = toStoredValues(frames, areWholeValues(first, frames));
  const shared = sharedRecord(series, derivable.value, stored.slope);
  const instances = frames.map((_, index) => {
    const elements = { ...shared, ...planeRecord(series, stored, derivable.value, index) };
    return writePart10({ transferSyntaxUID: explicitLittleEndian, elements });
  });
  return succeed(instances);
}

/** HU are whole numbers; so are values that the source stored without a rescale to a finer unit. */
function areWholeValues(source: DataSet, frames: readonly GreyFrame[]): boolean {
  const slope = numberOf(source, tag.rescaleSlope) ?? 1;
  return frames.every(({ unit }) => unit === 'HU' || (unit === '' && Number.isInteger(slope)));
}

/** What every instance of the series says alike. */
function sharedRecord(series: DerivedSeries, derivable: DerivableClass, slope: number): ElementRecord {
  const { source, batch, dateTime, uids, frames, window: shown } = series;
  return {
    ...inheritFrom(source, derivable.kind),
    ...kindRecord(derivable.kind, source[0], { batch, slope, unit: frames[0]?.unit ?? '' }),
    ...derivationRecord(series),
    SOPClassUID: derivable.sopClassUID,
    ...{ InstanceCreationDate: dateTime.date, InstanceCreationTime: dateTime.time },
    ...{ SeriesDate: dateTime.date, SeriesTime: dateTime.time, ContentDate: dateTime.date, ContentTime: dateTime.time },
    SeriesInstanceUID: uids.seriesInstanceUID,
    SeriesNumber: series.seriesNumber,
    SeriesDescription: describeSeries(series.seriesDescription),
    ...{ SamplesPerPixel: 1, PhotometricInterpretation: 'MONOCHROME2', Rows: batch.rows, Columns: batch.columns },
    ...{ BitsAllocated: 16, BitsStored: 16, HighBit: 15, PixelRepresentation: 1, PixelPaddingValue: paddingValue },
    ...(shown === undefined ? {} : { WindowCenter: shown.center, WindowWidth: shown.width }),
    PixelSpacing: batch.spacingMm,
    ImageOrientationPatient: [...batch.rowDirection, ...batch.columnDirection],
    // A thin plane has no thickness of its own: one sample of its picture is the nearest to the truth.
    SliceThickness: batch.thicknessMm > 0 ? batch.thicknessMm : Math.min(...batch.spacingMm),
    ...(batch.count > 1 ? { SpacingBetweenSlices: Math.abs(batch.incrementMm) } : {}),
    BurnedInAnnotation: 'NO',
  };
}

function planeRecord(series: DerivedSeries, stored: StoredValues, derivable: DerivableClass, index: number) {
  const { batch, uids } = series;
  const normal = cross(batch.rowDirection, batch.columnDirection);
  const originMm = add(batch.originMm, scale(normal, batch.incrementMm * index));
  return {
    SOPInstanceUID: uids.sopInstanceUIDs[index],
    InstanceNumber: index + 1,
    ImagePositionPatient: originMm,
    SliceLocation: dot(originMm, normal),
    ...(derivable.kind === 'PT' ? { ImageIndex: index + 1 } : {}),
    PixelData: stored.frames[index],
  };
}

/** LO: 64 characters, no backslash (PS3.5 6.2). */
function describeSeries(text: string): string {
  const plain = text.replaceAll('\\', '/').trim();
  return Array.from(plain.startsWith(seriesPrefix) ? plain : seriesPrefix + plain)
    .slice(0, 64)
    .join('');
}

/** True for a series that «Créer la série» made. */
export function isDerivedHere(dataset: DataSet): boolean {
  return textOf(dataset, tag.seriesDescription).startsWith(seriesPrefix);
}
