// A derived image's inherited attributes, read from the headers of its source series.
import {
  type DataSet,
  type ElementRecord,
  hasElement,
  inheritedRecord,
  tag,
  tagOfKeyword,
  textOf,
} from '../dicom/index.ts';
import { type DerivableKind, requiredKeywords, sharedKeywords } from './inheritedAttributes.ts';

export function inheritFrom(sources: readonly DataSet[], kind: DerivableKind): ElementRecord {
  const [first] = sources;
  const required = inheritedRecord(first, tagsOf(requiredKeywords(kind)));
  const shared = tagsOf(sharedKeywords(kind))
    .filter((one) => sources.every((source) => isSame(first, source, one)))
    // PS3.3 C.7.3.1: Patient Position shall not be present beside Patient Orientation Code Sequence.
    .filter((one) => one !== tag.patientPosition || !hasElement(first, tag.patientOrientationCodeSequence));
  return {
    ...inheritedRecord(first, shared),
    ...required,
    ...missingTypeTwo(kind, first),
    ...missingLaterality(first),
    // PS3.3 C.7.6.1.1.5: once lossy, always lossy.
    LossyImageCompression: sources.some((source) => textOf(source, tag.lossyImageCompression) === '01') ? '01' : '00',
  };
}

/** Attributes that must be there, empty when the source has none (PS3.5 7.4.3), and those of type 1 with their standard word. */
function missingTypeTwo(kind: DerivableKind, source: DataSet): ElementRecord {
  const defaults: Readonly<Record<DerivableKind | 'all', ElementRecord>> = {
    all: {
      ...{ PatientName: null, PatientID: null, PatientBirthDate: null, PatientSex: null },
      ...{ StudyDate: null, StudyTime: null, ReferringPhysicianName: null, StudyID: null, AccessionNumber: null },
    },
    // PS3.3 C.7.6.1.1.1: no one direction of the patient runs along the rows of an unrolled picture.
    SC: { Manufacturer: null, PatientOrientation: null },
    CT: { KVP: null, AcquisitionNumber: null },
    // PS3.3 C.8.3.1: research mode and no variant, where an enhanced source says its sequence in other modules.
    MR: {
      ...{ ScanningSequence: 'RM', SequenceVariant: 'NONE', ScanOptions: null, MRAcquisitionType: null },
      ...{ EchoTime: null, EchoTrainLength: null, RepetitionTime: null },
    },
    PT: {
      ...{ CorrectedImage: null, CollimatorType: null, PatientOrientationCodeSequence: null },
      ...{ PatientGantryRelationshipCodeSequence: null, RadiopharmaceuticalInformationSequence: null },
      ...{ AcquisitionDate: null, AcquisitionTime: null },
    },
  };
  const isPresent = (keyword: string) => source.elements.has(tagOfKeyword(keyword) ?? 0);
  const place = kind === 'SC' ? {} : { Manufacturer: null, PositionReferenceIndicator: null };
  const rows = Object.entries({ ...defaults.all, ...place, ...defaults[kind] });
  return Object.fromEntries(rows.filter(([keyword]) => !isPresent(keyword)));
}

/** Body parts of PS3.16 annex L that come in pairs, as sources name them. */
const paired = new Set(
  `ANKLE ARM BREAST CALCANEUS CLAVICLE EAR ELBOW EXTREMITY EYE FEMUR FINGER FOOT FOREARM HAND HIP HUMERUS KIDNEY KNEE
  LEG LOWERLEG ORBIT RADIUS SCAPULA SHOULDER THIGH THUMB TIBIA TMJ TOE ULNA UPPERARM WRIST`.split(/\s+/),
);

/** PS3.3 C.7.3.1: Laterality is type 2C for a paired body part: present, empty where the source does not know it. */
function missingLaterality(source: DataSet): ElementRecord {
  const isTold = hasElement(source, tag.laterality) || hasElement(source, tag.imageLaterality);
  return !isTold && paired.has(textOf(source, tag.bodyPartExamined)) ? { Laterality: null } : {};
}

function tagsOf(keywords: readonly string[]): readonly number[] {
  return keywords.map(tagOfKeyword).filter((one) => one !== undefined);
}

function isSame(a: DataSet, b: DataSet, one: number): boolean {
  return a === b || JSON.stringify(inheritedRecord(a, [one])) === JSON.stringify(inheritedRecord(b, [one]));
}
