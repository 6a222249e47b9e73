// The modules that every sample instance has: Patient, General Study, General Series, General Equipment, SOP Common
// (PS3.3 C.7.1.1, C.7.2.1, C.7.3.1, C.7.5.1, C.12.1).
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';
import type { SamplePatient } from '../patients.ts';

export const teachingNotice = 'Patient fictif — usage pédagogique — fantôme calculé, pas un patient réel';

export interface StudyDescription {
  readonly patient: SamplePatient;
  readonly studyInstanceUID: string;
  readonly date: string;
  readonly time: string;
  readonly accessionNumber: string;
  readonly description: string;
  readonly referringPhysician: string;
}

export interface SeriesDescription {
  readonly seriesInstanceUID: string;
  readonly modality: string;
  readonly number: number;
  readonly time: string;
  readonly description: string;
  readonly protocol: string;
  readonly bodyPart: string;
  /** Head or feet first, on the back or the belly; absent for projections. */
  readonly patientPosition?: string;
  readonly laterality?: string;
}

export function patientAndStudy(study: StudyDescription): ElementRecord {
  const { patient } = study;
  return {
    PatientName: patient.patientName,
    PatientID: patient.patientId,
    IssuerOfPatientID: 'NEGATOSCOPE',
    PatientBirthDate: patient.birthDate,
    PatientSex: patient.sex,
    PatientAge: patient.age,
    PatientSize: patient.sizeM,
    PatientWeight: patient.weightKg,
    PatientComments: teachingNotice,
    StudyInstanceUID: study.studyInstanceUID,
    StudyDate: study.date,
    StudyTime: study.time,
    StudyID: study.accessionNumber.slice(-4),
    AccessionNumber: study.accessionNumber,
    ReferringPhysicianName: study.referringPhysician,
    StudyDescription: study.description,
  };
}

export function seriesAndEquipment(study: StudyDescription, series: SeriesDescription): ElementRecord {
  const { patientPosition } = series;
  return {
    SeriesInstanceUID: series.seriesInstanceUID,
    Modality: series.modality,
    SeriesNumber: series.number,
    SeriesDate: study.date,
    SeriesTime: series.time,
    SeriesDescription: series.description,
    ProtocolName: series.protocol,
    BodyPartExamined: series.bodyPart,
    ...(patientPosition === undefined ? {} : { PatientPosition: patientPosition }),
    Manufacturer: 'Négatoscope',
    ManufacturerModelName: 'Fantôme analytique',
    InstitutionName: 'Institut fictif de formation',
    StationName: 'FANTOME1',
    DeviceSerialNumber: '0001',
    SoftwareVersions: '1',
  };
}

export interface InstanceDescription {
  readonly sopClassUID: string;
  readonly sopInstanceUID: string;
  readonly number: number;
  readonly acquisitionTime: string;
}

export function instanceModules(study: StudyDescription, instance: InstanceDescription): ElementRecord {
  return {
    SOPClassUID: instance.sopClassUID,
    SOPInstanceUID: instance.sopInstanceUID,
    InstanceNumber: instance.number,
    AcquisitionNumber: 1,
    AcquisitionDate: study.date,
    AcquisitionTime: instance.acquisitionTime,
    ContentDate: study.date,
    ContentTime: instance.acquisitionTime,
    ImageComments: teachingNotice,
  };
}
