// From a header to the index's record of the instance: everything that the archive wants to know, read once.
import { createHash } from 'node:crypto';
import { type DataSet, isDicomDir, numberOf, type Part10File, personNameOf, textOf } from '../../dicom/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { IntakeProblem } from '../archiveProblem.ts';
import type { InstanceRecord, PatientRecord, SeriesRecord, StudyRecord } from '../database/instanceRecord.ts';
import { attributesOfLevel } from './attributesOfLevel.ts';
import { dataSetOffset, pixelDataOffset } from './offsetsOf.ts';

/** What is known of the object beside its header. */
export type ObjectFacts = Pick<InstanceRecord, 'sha256' | 'sizeBytes' | 'source' | 'storedAt'>;

export function describeInstance(file: Part10File, facts: ObjectFacts): Outcome<InstanceRecord, IntakeProblem> {
  const { dataset } = file;
  const refused = file.problems.find((problem) => problem.kind === 'notDicom');
  if (refused !== undefined) return fail(refused);
  if (isDicomDir(file)) return fail({ kind: 'dicomDirNotStored' });
  const uids = uidsOf(file);
  if (!uids.ok) return uids;
  const rows = numberOf(dataset, 0x00280010) ?? 0;
  const columns = numberOf(dataset, 0x00280011) ?? 0;
  return succeed({
    ...facts,
    ...uids.value,
    sopClassUID: textOf(dataset, 0x00080016).slice(0, 64),
    transferSyntaxUID: file.transferSyntaxUID,
    instanceNumber: shortText(dataset, 0x00200013),
    numberOfFrames: Math.max(1, wholeNumber(numberOf(dataset, 0x00280008))),
    rows: wholeNumber(rows),
    columns: wholeNumber(columns),
    isImage: rows > 0 && columns > 0,
    headerBytes: pixelDataOffset(file, facts.sizeBytes),
    dataSetOffset: dataSetOffset(file),
    patient: patientOf(dataset),
    study: studyOf(dataset),
    series: seriesOf(dataset),
    attributes: attributesOfLevel(dataset, 'instance'),
  });
}

type Uids = Pick<InstanceRecord, 'sopInstanceUID' | 'seriesInstanceUID' | 'studyInstanceUID'>;

function uidsOf({ dataset, meta }: Part10File): Outcome<Uids, IntakeProblem> {
  const sopInstanceUID = textOf(dataset, 0x00080018) || textOf(meta, 0x00020003);
  if (sopInstanceUID === '') return fail({ kind: 'noSopInstanceUid' });
  // Without a series or a study the instance is still kept, under UIDs made from what is there.
  const seriesInstanceUID = textOf(dataset, 0x0020000e) || madeUid(`series ${sopInstanceUID}`);
  const studyInstanceUID = textOf(dataset, 0x0020000d) || madeUid(`study ${seriesInstanceUID}`);
  const uids = { sopInstanceUID, seriesInstanceUID, studyInstanceUID };
  for (const [keyword, found] of Object.entries(uids)) {
    if (!isUid(found)) return fail({ kind: 'badUid', keyword, found: found.slice(0, 100) });
  }
  return succeed(uids);
}

/** PS3.5 §9.1, with letters let through as some devices write them; never a path, a line end or a wildcard. */
function isUid(text: string): boolean {
  return /^[0-9A-Za-z][0-9A-Za-z.-]{0,63}$/.test(text);
}

/** PS3.5 B.2: 2.25. and a 128-bit number, here of a hash, so that it is the same every time. */
function madeUid(text: string): string {
  return `2.25.${BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 32)}`)}`;
}

function patientOf(dataset: DataSet): PatientRecord {
  const name = personNameOf(dataset, 0x00100010);
  return {
    patientID: shortText(dataset, 0x00100020),
    issuerOfPatientID: shortText(dataset, 0x00100021),
    alphabetic: name.alphabetic.slice(0, 324),
    ideographic: name.ideographic.slice(0, 324),
    phonetic: name.phonetic.slice(0, 324),
    birthName: personNameOf(dataset, 0x00101005).alphabetic.slice(0, 324),
    birthDate: dateOf(dataset, 0x00100030),
    sex: shortText(dataset, 0x00100040),
  };
}

function studyOf(dataset: DataSet): StudyRecord {
  return {
    date: dateOf(dataset, 0x00080020),
    time: shortText(dataset, 0x00080030).replaceAll(':', ''),
    description: shortText(dataset, 0x00081030),
    accessionNumber: shortText(dataset, 0x00080050),
    attributes: attributesOfLevel(dataset, 'study'),
  };
}

function seriesOf(dataset: DataSet): SeriesRecord {
  return {
    modality: shortText(dataset, 0x00080060),
    number: shortText(dataset, 0x00200011),
    description: shortText(dataset, 0x0008103e),
    bodyPartExamined: shortText(dataset, 0x00180015),
    attributes: attributesOfLevel(dataset, 'series'),
  };
}

function shortText(dataset: DataSet, tag: number): string {
  return textOf(dataset, tag).slice(0, 256);
}

/** ACR-NEMA wrote dates with dots (PS3.5 6.2, note to DA). */
function dateOf(dataset: DataSet, tag: number): string {
  return shortText(dataset, tag).replaceAll('.', '');
}

function wholeNumber(value: number | undefined): number {
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
