// One sound CT slice of 4 × 4 pixels, and the same with something wrong in its header.
import { writePart10 } from '../../native-free-core/dicom/index.ts';

type Elements = Parameters<typeof writePart10>[0]['elements'];

export const explicitLittleEndian = '1.2.840.10008.1.2.1';
export const studyUID = '2.25.3001';

export function seriesUID(series: number): string {
  return `${studyUID}.${series}`;
}

/** Slices of a series lie 2 mm one above the other, by their number, unless `changes` say otherwise. */
export function makeSlice(series: number, number: number, changes: Elements = {}): Uint8Array {
  return writePart10({ transferSyntaxUID: explicitLittleEndian, elements: elementsOf(series, number, changes) });
}

export function elementsOf(series: number, number: number, changes: Elements = {}): Elements {
  const rows = Number(changes.Rows ?? 4);
  const columns = Number(changes.Columns ?? 4);
  // A header that lies is not believed here either.
  const pixels = rows * columns <= 1024 ? rows * columns : 16;
  return {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
    SOPInstanceUID: `${seriesUID(series)}.${number}`,
    StudyInstanceUID: studyUID,
    SeriesInstanceUID: seriesUID(series),
    FrameOfReferenceUID: `${studyUID}.9`,
    PatientName: 'FICTIF^ZOÉ',
    PatientID: 'F1',
    StudyDate: '20260901',
    Modality: 'CT',
    InstanceNumber: number,
    ImagePositionPatient: [0, 0, number * 2],
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    PixelSpacing: [1, 1],
    Rows: rows,
    Columns: columns,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    BitsAllocated: 16,
    BitsStored: 16,
    HighBit: 15,
    PixelRepresentation: 0,
    PixelData: new Uint8Array(Uint16Array.from({ length: pixels }, (_, index) => index * 100 + number).buffer),
    ...changes,
  };
}

/** The offset of the first byte behind this element's head, found by its eight first bytes as explicit little endian has them. */
export function offsetOf(bytes: Uint8Array, group: number, element: number): number {
  const tag = Buffer.from([group & 0xff, group >> 8, element & 0xff, element >> 8]);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(tag);
}
