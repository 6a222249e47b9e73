// A PET series: uptake painted with a camera's blur, turned into Bq/mL, stored with a slope of its own for every slice.
import { writePart10 } from '../../native-free-core/dicom/index.ts';
import { blur } from '../blur.ts';
import type { SeriesDescription, StudyDescription } from '../modules/commonModules.ts';
import { instanceModules, patientAndStudy, seriesAndEquipment } from '../modules/commonModules.ts';
import { greyPixelModule, imagePlaneModule } from '../modules/imageModules.ts';
import {
  type PetBed,
  type PetInjection,
  petImageModule,
  petImageStorage,
  petSeriesModules,
} from '../modules/petModules.ts';
import { paintedSlice, type Scene, sliceNoise } from '../paintedSlice.ts';
import type { Painting } from '../phantoms/paintPlane.ts';
import type { SampleInstance } from '../sample.ts';
import { planeOfSlice, type Stack } from '../stack.ts';
import { sampleUid } from '../uids.ts';
import { explicitLittleEndian, fileName } from './files.ts';

export interface PetSeries {
  readonly study: StudyDescription;
  readonly series: SeriesDescription;
  readonly frameOfReferenceUID: string;
  readonly stack: Stack;
  readonly scene: Scene;
  readonly painting: Painting;
  readonly injection: PetInjection;
  /** The beds from the first slice on, each over `slicesPerBed` slices. */
  readonly beds: readonly PetBed[];
  readonly slicesPerBed: number;
  /** Activity of an uptake value of 1 at the start of the series. */
  readonly bqPerMlOfSuv1: number;
  /** Standard deviation at an uptake value of 1; grows with the square root of the uptake. */
  readonly noiseSuv: number;
  readonly noiseSeed: number;
}

export function* petInstances(pet: PetSeries): Generator<SampleInstance> {
  for (let slice = 0; slice < pet.stack.count; slice++) {
    yield { name: fileName(pet.series, slice), bytes: petInstance(pet, slice) };
  }
}

function petInstance(pet: PetSeries, slice: number): Uint8Array {
  const plane = planeOfSlice(pet.stack, slice);
  const bed = pet.beds[Math.floor(slice / pet.slicesPerBed)];
  const { samples, slope } = storedActivity(pet, slice);
  return writePart10({
    transferSyntaxUID: explicitLittleEndian,
    elements: {
      ...patientAndStudy(pet.study),
      ...seriesAndEquipment(pet.study, pet.series),
      ...instanceModules(pet.study, {
        sopClassUID: petImageStorage,
        sopInstanceUID: sampleUid(pet.series.seriesInstanceUID, slice),
        number: slice + 1,
        acquisitionTime: bed.acquisitionTime,
      }),
      ...imagePlaneModule(plane, pet.frameOfReferenceUID, pet.stack.sliceSpacingMm),
      ...petSeriesModules(pet.stack.count, plane.columns * plane.spacingMm[1], pet.injection),
      ...petImageModule(bed, slice + 1, slope),
      ...greyPixelModule({ ...plane, samples, bitsStored: 16 }),
    },
  });
}

/** PS3.3 C.8.9.4.1.5: the slope of a PET slice lets its own largest value use all positive stored values. */
function storedActivity(pet: PetSeries, slice: number): { samples: Int16Array; slope: number } {
  const plane = planeOfSlice(pet.stack, slice);
  const uptake = paintedSlice(pet.scene, plane, pet.painting);
  blur(uptake, plane.columns, plane.rows);
  const noise = sliceNoise(plane, pet.noiseSeed, slice);
  const activity = Float64Array.from(uptake, (suv, k) => {
    const noisy = suv + pet.noiseSuv * Math.sqrt(suv + 0.02) * noise[k];
    return Math.max(0, noisy) * pet.bqPerMlOfSuv1;
  });
  const largest = activity.reduce((most, value) => (value > most ? value : most), 1);
  const slope = Math.ceil((largest / 32767) * 1e6) / 1e6;
  return { samples: Int16Array.from(activity, (value) => Math.round(value / slope)), slope };
}
