// The series of the screen's benchmarks: ct 512×512×400 int16, as ../../../shared/peers/browser/make_series.py makes it, noise
// and all; a square at the centre of each slice names the slice, so that a page can be asked which one it shows.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePart10 } from '../../native-free-core/dicom/index.ts';

export const benchStudy = '1.2.826.0.1.3680043.10.1002.1';
export const benchSeries = '1.2.826.0.1.3680043.10.1002.1.1';
const size = 512;

/** HU of the square of slice `index`; neighbours differ by 37 HU. */
export function markOf(index: number): number {
  return -160 + Math.abs(((index * 37 + 100) % 800) - 400);
}

/** Writes `count` files into `folder`. The same bytes at every run. */
export function writeCtSeries(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const noise = seededNoise(size * size * 3);
  for (let index = 0; index < count; index++) {
    const instance = writePart10({ transferSyntaxUID: '1.2.840.10008.1.2.1', elements: elementsOf(index, noise) });
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}.dcm`), instance);
  }
}

function elementsOf(index: number, noise: Int16Array) {
  return {
    ...{ ImageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'], SOPClassUID: '1.2.840.10008.5.1.4.1.1.2', Modality: 'CT' },
    ...{ SOPInstanceUID: `${benchSeries}.${index + 1}`, StudyInstanceUID: benchStudy, SeriesInstanceUID: benchSeries },
    ...{ StudyDate: '20260901', StudyTime: '101500', AccessionNumber: 'A00001', ReferringPhysicianName: '' },
    ...{ PatientName: 'BANC^ESSAI', PatientID: 'P00001', PatientBirthDate: '19800101', PatientSex: 'F' },
    ...{ StudyID: '1', SeriesNumber: 1, InstanceNumber: index + 1, FrameOfReferenceUID: `${benchSeries}.7` },
    ...{ SeriesDescription: 'AXIAL 1mm', SliceThickness: 1, KVP: 120, RescaleIntercept: -1024, RescaleSlope: 1 },
    ...{ ImagePositionPatient: [-179.2, -179.2, index], ImageOrientationPatient: [1, 0, 0, 0, 1, 0] },
    ...{ PixelSpacing: [0.7, 0.7], WindowCenter: 40, WindowWidth: 400, PixelRepresentation: 1 },
    ...{ SamplesPerPixel: 1, PhotometricInterpretation: 'MONOCHROME2', Rows: size, Columns: size },
    ...{ BitsAllocated: 16, BitsStored: 16, HighBit: 15, PixelData: pixelsOf(index, noise) },
  };
}

function pixelsOf(index: number, noise: Int16Array): Uint8Array {
  const pixels = new Int16Array(size * size);
  const shift = (index * 7919) % (2 * size * size);
  for (let row = 0, at = 0; row < size; row++) {
    for (let column = 0; column < size; column++, at++) {
      const isBody = ((column - 256) / 200) ** 2 + ((row - 256) / 150) ** 2 < 1;
      const isMark = column >= 232 && column < 280 && row >= 232 && row < 280;
      pixels[at] = isMark ? 1024 + markOf(index) : (isBody ? 1064 : 24) + noise[shift + at];
    }
  }
  return new Uint8Array(pixels.buffer);
}

/** Twelve uniform numbers make a normal one, of 12 HU here. */
function seededNoise(count: number): Int16Array {
  const noise = new Int16Array(count);
  let state = 1;
  for (let index = 0; index < count; index++) {
    let sum = -6;
    for (let term = 0; term < 12; term++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      sum += state / 2 ** 32;
    }
    noise[index] = Math.round(sum * 12);
  }
  return noise;
}
