// The invented patient and study that all reference objects belong to, and the record of one of their images.
import { type ElementRecord, writePart10 } from '../../native-free-core/dicom/index.ts';
import type { Plane, Vector3 } from '../../native-free-core/geometry/index.ts';
import {
  instanceModules,
  patientAndStudy,
  type StudyDescription,
  seriesAndEquipment,
} from '../modules/commonModules.ts';
import { type CtTechnique, ctImageModule, ctImageStorage } from '../modules/ctModules.ts';
import { greyPixelModule, imagePlaneModule } from '../modules/imageModules.ts';
import type { SampleInstance } from '../sample.ts';
import { explicitLittleEndian } from '../series/files.ts';
import { sampleUid } from '../uids.ts';

export const referenceStudy: StudyDescription = {
  patient: {
    patientName: 'FICTIF-ÉTALON^Référence',
    patientId: 'FICTIF-REF',
    birthDate: '19800101',
    sex: 'F',
    age: '046Y',
    sizeM: 1.7,
    weightKg: 74,
  },
  studyInstanceUID: sampleUid('reference'),
  date: '20260316',
  time: '101500',
  accessionNumber: 'FICTIF-REF-0001',
  description: 'Objets de référence numériques',
  referringPhysician: 'FICTIF-MÉTROLOGUE^Claude',
};

export interface ReferenceImage {
  readonly object: string;
  /** Unique in its object; images of one `series` share a series. */
  readonly name: string;
  readonly series?: string;
  readonly modality: string;
  readonly sopClassUID: string;
  readonly number?: number;
  readonly elements: ElementRecord;
  readonly transferSyntaxUID?: string;
}

/** The record of an image without its pixels' encoding: what `writePart10` takes. */
export function referenceElements(image: ReferenceImage): ElementRecord {
  const { object, name, modality, sopClassUID, number = 1 } = image;
  const series = {
    seriesInstanceUID: sampleUid('reference', object, image.series ?? name),
    modality,
    number: 1,
    time: referenceStudy.time,
    description: `${object} ${image.series ?? name}`,
    protocol: 'REFERENCE',
    bodyPart: 'HEAD',
    ...(modality === 'CT' ? { patientPosition: 'HFS' } : {}),
  };
  const sopInstanceUID = sampleUid('reference', object, name, 'image');
  const instance = { sopClassUID, sopInstanceUID, number, acquisitionTime: referenceStudy.time };
  return {
    ...patientAndStudy(referenceStudy),
    ...seriesAndEquipment(referenceStudy, series),
    ...instanceModules(referenceStudy, instance),
    ...image.elements,
  };
}

export function referenceFile(image: ReferenceImage): SampleInstance {
  const { transferSyntaxUID = explicitLittleEndian } = image;
  const bytes = writePart10({ transferSyntaxUID, elements: referenceElements(image) });
  return { name: `${image.name}.dcm`, bytes };
}

export const axial: readonly [Vector3, Vector3] = [
  [1, 0, 0],
  [0, 1, 0],
];

export interface CtPixels {
  readonly plane: Plane;
  readonly sliceMm: number;
  readonly samples: Int16Array | Uint16Array;
  readonly bitsStored: number;
  readonly slope?: number;
  readonly intercept: number;
}

const technique: CtTechnique = {
  kilovolts: 120,
  milliamperes: 100,
  exposureTimeMs: 1000,
  pitch: 1,
  kernel: 'REFERENCE',
  doseIndexMGy: 1,
  doseIndexPhantom: 'head',
  fieldMm: 250,
  rescaleIntercept: 0,
};

/** The modules of a CT slice; its dose index is left out, since it would need a sequence and nothing was irradiated. */
export function ctElements(object: string, pixels: CtPixels): ElementRecord {
  const { CTDIvol, CTDIPhantomTypeCodeSequence, ...module } = ctImageModule(technique);
  const { columns, rows } = pixels.plane;
  return {
    ...imagePlaneModule(pixels.plane, sampleUid('reference', object, 'frame of reference'), pixels.sliceMm),
    ...module,
    RescaleSlope: pixels.slope ?? 1,
    RescaleIntercept: pixels.intercept,
    ...greyPixelModule({ columns, rows, samples: pixels.samples, bitsStored: pixels.bitsStored }),
  };
}

export const ct = { modality: 'CT', sopClassUID: ctImageStorage } as const;
