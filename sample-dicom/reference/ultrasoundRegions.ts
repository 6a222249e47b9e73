// One ultrasound picture, two regions with scales of their own (PS3.3 C.8.5.5): left 0.5 × 0.5 mm a pixel, right 0.4 × 0.225 mm.
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';
import type { ReferenceObject } from './referenceObject.ts';
import { referenceFile } from './referenceStudy.ts';

const columns = 96;
const rows = 64;
const object = 'ultrasound-regions';

/** Centimetres a pixel. */
function region(from: number, to: number, deltaX: number, deltaY: number): ElementRecord {
  return {
    RegionSpatialFormat: 1,
    RegionDataType: 1,
    RegionFlags: 0,
    RegionLocationMinX0: from,
    RegionLocationMinY0: 0,
    RegionLocationMaxX1: to,
    RegionLocationMaxY1: rows - 1,
    PhysicalUnitsXDirection: 3,
    PhysicalUnitsYDirection: 3,
    PhysicalDeltaX: deltaX,
    PhysicalDeltaY: deltaY,
  };
}

/** Grey halves with the ruler drawn in each. */
function samples(): Uint8Array {
  const picture = Uint8Array.from({ length: columns * rows }, (_, k) => (k % columns < 48 ? 40 : 70));
  for (const start of [10, 58])
    for (let step = 0; step <= 40; step++) picture[(10 + step) * columns + start + Math.round(step * 0.75)] = 220;
  return picture;
}

export const ultrasoundRegions: ReferenceObject = {
  name: object,
  files: () => [
    referenceFile({
      object,
      name: 'two-regions',
      modality: 'US',
      sopClassUID: '1.2.840.10008.5.1.4.1.1.6.1',
      elements: {
        ImageType: ['ORIGINAL', 'PRIMARY'],
        PatientOrientation: null,
        LossyImageCompression: '00',
        SequenceOfUltrasoundRegions: [region(0, 47, 0.05, 0.05), region(48, 95, 0.04, 0.0225)],
        SamplesPerPixel: 1,
        PhotometricInterpretation: 'MONOCHROME2',
        Rows: rows,
        Columns: columns,
        BitsAllocated: 8,
        BitsStored: 8,
        HighBit: 7,
        PixelRepresentation: 0,
        PixelData: samples(),
      },
    }),
  ],
};
