// What a PET image says of its radiopharmaceutical and its times, read once (PS3.3 C.8.9.1, C.8.9.2, C.8.9.4).
import { type DataSet, itemsOf, numberOf, tag, textOf, textsOf } from '../../dicom/index.ts';
import { privateTag } from '../../pixels/index.ts';
import { readInstant } from './readInstant.ts';

export interface PetAttributes {
  readonly units: string;
  readonly suvType: string;
  readonly correctedImage: readonly string[];
  readonly decayCorrection: string;
  readonly patientWeightKg?: number;
  readonly radionuclideTotalDoseBq?: number;
  readonly radionuclideHalfLifeS?: number;
  /** Instants in seconds, of one clock: only their differences count. */
  readonly seriesS?: number;
  readonly acquisitionS?: number;
  readonly startS?: number;
  /** The start has a date of its own; otherwise it was taken for the day of the series. */
  readonly isStartDated: boolean;
  /** GE (0009,xx0D): the scan's own beginning, kept when a series is processed again. */
  readonly geScanS?: number;
  readonly frameReferenceTimeMs?: number;
  readonly actualFrameDurationMs?: number;
  /** Philips (7053,xx00) and (7053,xx09). */
  readonly philipsSuvFactor?: number;
  readonly philipsActivityFactor?: number;
}

export function readPetAttributes(dataset: DataSet): PetAttributes {
  const [injection] = itemsOf(dataset, tag.radiopharmaceuticalInformationSequence);
  const seriesDate = textOf(dataset, tag.seriesDate);
  const philips = (element: number) => privateNumber(dataset, 0x7053, 'Philips PET Private Group', element);
  return {
    units: textOf(dataset, tag.units),
    suvType: textOf(dataset, tag.suvType),
    correctedImage: textsOf(dataset, tag.correctedImage),
    decayCorrection: textOf(dataset, tag.decayCorrection),
    patientWeightKg: positive(numberOf(dataset, tag.patientWeight)),
    radionuclideTotalDoseBq: positive(injection && numberOf(injection, tag.radionuclideTotalDose)),
    radionuclideHalfLifeS: positive(injection && numberOf(injection, tag.radionuclideHalfLife)),
    seriesS: readInstant(`${seriesDate}${textOf(dataset, tag.seriesTime)}`),
    acquisitionS: readInstant(`${textOf(dataset, tag.acquisitionDate)}${textOf(dataset, tag.acquisitionTime)}`),
    startS: injection && (readStartDateTime(injection) ?? readStartTime(injection, seriesDate)),
    isStartDated: injection !== undefined && readStartDateTime(injection) !== undefined,
    geScanS: readInstant(privateText(dataset, 0x0009, 'GEMS_PETD_01', 0x0d)),
    frameReferenceTimeMs: positive(numberOf(dataset, tag.frameReferenceTime)),
    actualFrameDurationMs: positive(numberOf(dataset, tag.actualFrameDuration)),
    philipsSuvFactor: philips(0x00),
    philipsActivityFactor: philips(0x09),
  };
}

function readStartDateTime(injection: DataSet): number | undefined {
  return readInstant(textOf(injection, tag.radiopharmaceuticalStartDateTime));
}

function readStartTime(injection: DataSet, seriesDate: string): number | undefined {
  return readInstant(`${seriesDate}${textOf(injection, tag.radiopharmaceuticalStartTime)}`);
}

function privateText(dataset: DataSet, group: number, creator: string, element: number): string {
  const attribute = privateTag(dataset, group, creator, element);
  return attribute === undefined ? '' : textOf(dataset, attribute);
}

function privateNumber(dataset: DataSet, group: number, creator: string, element: number): number | undefined {
  const attribute = privateTag(dataset, group, creator, element);
  return attribute === undefined ? undefined : positive(numberOf(dataset, attribute));
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 && Number.isFinite(value) ? value : undefined;
}
