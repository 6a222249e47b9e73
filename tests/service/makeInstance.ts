// Small CT instances made for a test: 4 × 4 pixels, one above the other.
import { writePart10 } from '../../native-free-core/dicom/index.ts';

export interface InstanceFacts {
  readonly study?: string;
  readonly series?: string;
  readonly number: number;
  /** Added to every pixel, so that two instances can differ in nothing else. */
  readonly value?: number;
  readonly positionMm?: number;
}

export const studyUID = '2.25.1001';
export const seriesUID = '2.25.1001.1';

export function instanceUID({ series = seriesUID, number }: InstanceFacts): string {
  return `${series}.${number}`;
}

export function makeInstance(facts: InstanceFacts): Uint8Array {
  const { study = studyUID, series = seriesUID, number, value = 0, positionMm = number } = facts;
  const pixels = Int16Array.from({ length: 16 }, (_, index) => index * 10 + value);
  return writePart10({
    transferSyntaxUID: '1.2.840.10008.1.2.1',
    elements: {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
      SOPInstanceUID: instanceUID(facts),
      StudyInstanceUID: study,
      SeriesInstanceUID: series,
      FrameOfReferenceUID: '2.25.1001.9',
      PatientName: 'FICTIF^ÉLODIE',
      PatientID: 'P1',
      StudyDate: '20260901',
      Modality: 'CT',
      SeriesDescription: 'AXIAL',
      InstanceNumber: number,
      ImagePositionPatient: [0, 0, positionMm],
      ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
      PixelSpacing: [2, 2],
      Rows: 4,
      Columns: 4,
      SamplesPerPixel: 1,
      PhotometricInterpretation: 'MONOCHROME2',
      BitsAllocated: 16,
      BitsStored: 16,
      HighBit: 15,
      PixelRepresentation: 1,
      RescaleIntercept: -1024,
      RescaleSlope: 1,
      WindowCenter: 40,
      WindowWidth: 400,
      PixelData: new Uint8Array(pixels.buffer),
    },
  });
}
