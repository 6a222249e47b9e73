// «Créer la série»: a batch of reformatted planes becomes new DICOM instances of the same study (PS3.3 A.3, A.4, A.21).
import { type DataSet, type ElementRecord, numberOf, tag, textOf, writePart10 } from '../dicom/index.ts';
import { dot, type Plane, planeNormal } from '../geometry/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { GreyFrame } from '../pixels/index.ts';
import { pictureCount, planesOfBatch, type SeriesBatch } from '../recipe/index.ts';
import { curvedClass, type DerivableClass, derivableClass } from './derivableClass.ts';
import { derivationRecord, type SourceReference } from './derivation.ts';
import { inheritFrom } from './inheritFrom.ts';
import { kindRecord } from './kindRecord.ts';
import type { ObjectProblem } from './objectProblem.ts';
import { shownWindow } from './shownWindow.ts';
import { paddingValue, type StoredValues, toStoredValues } from './storedValues.ts';

export interface DerivedSeries {
  /** Headers of the source series, at least one; more make sure that only what they share is inherited. */
  readonly source: readonly DataSet[];
  readonly batch: SeriesBatch;
  /** One per picture of the batch, modality values; NaN outside of the volume. */
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
 * Part 10 bytes, one instance per picture, in the order of the batch. The same input gives the same bytes: UIDs and time come from outside.
 * Throws when frames, UIDs and pictures do not have the same number: a mistake of the caller's code.
 */
export function buildDerivedSeries(series: DerivedSeries): Outcome<readonly Uint8Array[], ObjectProblem> {
  const { source, batch, frames, uids } = series;
  const count = pictureCount(batch);
  if (frames.length !== count || uids.sopInstanceUIDs.length !== count) {
    throw new Error(`${count} pictures, ${frames.length} frames, ${uids.sopInstanceUIDs.length} UIDs`);
  }
  const [first] = source;
  if (first === undefined) return fail({ kind: 'noSourceHeader' });
  const derivable = batch.kind === 'curve' ? curvedClass(first) : derivableClass(first);
  if (!derivable.ok) return derivable;
  const planes = planesOfBatch(batch);
  const stored = toStoredValues(frames, areWholeValues(first, frames));
  const shared = sharedRecord(series, derivable.value, stored.slope);
  const instances = frames.map((_, index) => {
    const elements = { ...shared, ...pictureRecord(series, stored, derivable.value, index, planes[index]) };
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
  const { source, batch, dateTime, uids, frames } = series;
  const shown = shownWindow(batch, frames, series.window);
  const [{ rows, columns, unit }] = frames;
  return {
    ...inheritFrom(source, derivable.kind),
    ...kindRecord(derivable.kind, source[0], { batch, slope, unit }),
    ...derivationRecord(series),
    SOPClassUID: derivable.sopClassUID,
    ...{ InstanceCreationDate: dateTime.date, InstanceCreationTime: dateTime.time },
    ...{ SeriesDate: dateTime.date, SeriesTime: dateTime.time, ContentDate: dateTime.date, ContentTime: dateTime.time },
    SeriesInstanceUID: uids.seriesInstanceUID,
    SeriesNumber: series.seriesNumber,
    SeriesDescription: describeSeries(series.seriesDescription),
    ...{ SamplesPerPixel: 1, PhotometricInterpretation: 'MONOCHROME2', Rows: rows, Columns: columns },
    ...{ BitsAllocated: 16, BitsStored: 16, HighBit: 15, PixelRepresentation: 1, PixelPaddingValue: paddingValue },
    ...(shown === undefined ? {} : { WindowCenter: shown.center, WindowWidth: shown.width }),
    PixelSpacing: spacingOf(batch),
    ...(batch.kind === 'curve' ? {} : { SliceThickness: thicknessOf(batch) }),
    ...('incrementMm' in batch && batch.count > 1 ? { SpacingBetweenSlices: Math.abs(batch.incrementMm) } : {}),
    BurnedInAnnotation: 'NO',
  };
}

/** A thin plane has no thickness of its own: one sample of its picture is the nearest to the truth. */
function thicknessOf(batch: SeriesBatch): number {
  return batch.thicknessMm > 0 ? batch.thicknessMm : Math.min(...spacingOf(batch));
}

function spacingOf(batch: SeriesBatch): readonly [number, number] {
  return batch.kind === 'curve' ? [batch.pixelMm, batch.pixelMm] : batch.spacingMm;
}

/** `plane`: where the picture lies; absent for a curved one, which lies nowhere flat. */
function pictureRecord(
  { batch, uids }: DerivedSeries,
  stored: StoredValues,
  derivable: DerivableClass,
  index: number,
  plane: Plane | undefined,
): ElementRecord {
  return {
    SOPInstanceUID: uids.sopInstanceUIDs[index],
    InstanceNumber: index + 1,
    ...(plane && {
      ImagePositionPatient: plane.originMm,
      ImageOrientationPatient: [...plane.rowDirection, ...plane.columnDirection],
    }),
    // Only parallel planes have places along one line.
    ...(plane && 'incrementMm' in batch ? { SliceLocation: dot(plane.originMm, planeNormal(plane)) } : {}),
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
