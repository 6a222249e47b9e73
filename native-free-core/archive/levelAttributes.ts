// The attributes that the index keeps of each level of the query model (PS3.4 C.6.1, PS3.18 10.6): those that can be
// matched and that a reply holds. One row per attribute.
import type { QueryLevel } from './query/queryTypes.ts';

export interface LevelAttribute {
  readonly tag: number;
  readonly keyword: string;
  readonly vr: string;
  readonly level: QueryLevel;
}

// tag, keyword, VR. Patient attributes are the study's here: the Study Root model has no patient level (PS3.4 C.6.2).
const study: readonly (readonly [number, string, string])[] = [
  [0x00080020, 'StudyDate', 'DA'],
  [0x00080030, 'StudyTime', 'TM'],
  [0x00080050, 'AccessionNumber', 'SH'],
  [0x00080080, 'InstitutionName', 'LO'],
  [0x00080090, 'ReferringPhysicianName', 'PN'],
  [0x00081030, 'StudyDescription', 'LO'],
  [0x00081060, 'NameOfPhysiciansReadingStudy', 'PN'],
  [0x00100010, 'PatientName', 'PN'],
  [0x00100020, 'PatientID', 'LO'],
  [0x00100021, 'IssuerOfPatientID', 'LO'],
  [0x00100030, 'PatientBirthDate', 'DA'],
  [0x00100040, 'PatientSex', 'CS'],
  [0x00101000, 'OtherPatientIDs', 'LO'],
  [0x00101005, 'PatientBirthName', 'PN'],
  [0x00101010, 'PatientAge', 'AS'],
  [0x00101020, 'PatientSize', 'DS'],
  [0x00101030, 'PatientWeight', 'DS'],
  [0x00104000, 'PatientComments', 'LT'],
  [0x0020000d, 'StudyInstanceUID', 'UI'],
  [0x00200010, 'StudyID', 'SH'],
];

const series: readonly (readonly [number, string, string])[] = [
  [0x00080021, 'SeriesDate', 'DA'],
  [0x00080031, 'SeriesTime', 'TM'],
  [0x00080060, 'Modality', 'CS'],
  [0x00080070, 'Manufacturer', 'LO'],
  [0x00081010, 'StationName', 'SH'],
  [0x0008103e, 'SeriesDescription', 'LO'],
  [0x00081050, 'PerformingPhysicianName', 'PN'],
  [0x00081070, 'OperatorsName', 'PN'],
  [0x00081090, 'ManufacturerModelName', 'LO'],
  [0x00180015, 'BodyPartExamined', 'CS'],
  [0x00181030, 'ProtocolName', 'LO'],
  [0x00185100, 'PatientPosition', 'CS'],
  [0x0020000e, 'SeriesInstanceUID', 'UI'],
  [0x00200011, 'SeriesNumber', 'IS'],
  [0x00200052, 'FrameOfReferenceUID', 'UI'],
  [0x00200060, 'Laterality', 'CS'],
  [0x00400244, 'PerformedProcedureStepStartDate', 'DA'],
  [0x00400245, 'PerformedProcedureStepStartTime', 'TM'],
];

const instance: readonly (readonly [number, string, string])[] = [
  [0x00080008, 'ImageType', 'CS'],
  [0x00080012, 'InstanceCreationDate', 'DA'],
  [0x00080013, 'InstanceCreationTime', 'TM'],
  [0x00080016, 'SOPClassUID', 'UI'],
  [0x00080018, 'SOPInstanceUID', 'UI'],
  [0x00080022, 'AcquisitionDate', 'DA'],
  [0x00080023, 'ContentDate', 'DA'],
  [0x00080032, 'AcquisitionTime', 'TM'],
  [0x00080033, 'ContentTime', 'TM'],
  [0x00200012, 'AcquisitionNumber', 'IS'],
  [0x00200013, 'InstanceNumber', 'IS'],
  [0x00200062, 'ImageLaterality', 'CS'],
  [0x00280008, 'NumberOfFrames', 'IS'],
  [0x00280010, 'Rows', 'US'],
  [0x00280011, 'Columns', 'US'],
  [0x00280100, 'BitsAllocated', 'US'],
  [0x00420010, 'DocumentTitle', 'ST'],
  [0x00700080, 'ContentLabel', 'CS'],
  [0x00700081, 'ContentDescription', 'LO'],
];

export const levelAttributes: readonly LevelAttribute[] = [
  ...rowsOf('study', study),
  ...rowsOf('series', series),
  ...rowsOf('instance', instance),
];

function rowsOf(level: QueryLevel, table: readonly (readonly [number, string, string])[]): LevelAttribute[] {
  return table.map(([tag, keyword, vr]) => ({ tag, keyword, vr, level }));
}

/** PS3.18 F.2.2: a tag as DICOM JSON names it. */
export function jsonTag(tag: number): string {
  return tag.toString(16).toUpperCase().padStart(8, '0');
}
