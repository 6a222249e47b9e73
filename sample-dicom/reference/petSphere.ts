// A hot sphere of 15 800 Bq/mL in a tenth of it, two slices with slopes of their own: 259 MBq at 09:12:00, series at 10:15:00.
import { greyPixelModule, imagePlaneModule } from '../modules/imageModules.ts';
import { petImageModule, petImageStorage, petSeriesModules } from '../modules/petModules.ts';
import type { SampleInstance } from '../sample.ts';
import { sampleUid } from '../uids.ts';
import type { ReferenceObject } from './referenceObject.ts';
import { axial, referenceFile } from './referenceStudy.ts';

const object = 'suv-sphere';
const size = 48;
const radiusMm = 20;
const pixelMm = 2;
const insideBqPerMl = 15800;

function slice(index: number, zMm: number, slope: number): SampleInstance {
  const middle = (size - 1) / 2;
  const samples = Int16Array.from({ length: size * size }, (_, k) => {
    const [x, y] = [((k % size) - middle) * pixelMm, (Math.floor(k / size) - middle) * pixelMm];
    const isInside = x * x + y * y + zMm * zMm <= radiusMm * radiusMm;
    return Math.round((isInside ? insideBqPerMl : insideBqPerMl / 10) / slope);
  });
  const plane = {
    originMm: [-middle * pixelMm, -middle * pixelMm, zMm],
    rowDirection: axial[0],
    columnDirection: axial[1],
    spacingMm: [pixelMm, pixelMm],
    columns: size,
    rows: size,
  } as const;
  const injection = { startDateTime: '20260316091200', totalBq: 259e6, halfLifeS: 6586.2 };
  const bed = { acquisitionTime: '101500', frameReferenceTimeMs: 0, durationMs: 120000, decayFactor: 1 };
  return referenceFile({
    object,
    name: `slice-${index}`,
    series: 'sphere',
    modality: 'PT',
    sopClassUID: petImageStorage,
    number: index,
    elements: {
      ...imagePlaneModule(plane, sampleUid('reference', object), 4),
      ...petSeriesModules(2, size * pixelMm, injection),
      ...petImageModule(bed, index, slope),
      ...greyPixelModule({ columns: size, rows: size, samples, bitsStored: 16 }),
    },
  });
}

export const petSphere: ReferenceObject = {
  name: object,
  files: () => [slice(1, -2, 0.5), slice(2, 2, 0.8)],
};
