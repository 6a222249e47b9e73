// An MR series: painted slices, magnitude noise, Part 10 files.
import { writePart10 } from '../../native-free-core/dicom/index.ts';
import type { SeriesDescription, StudyDescription } from '../modules/commonModules.ts';
import { instanceModules, patientAndStudy, seriesAndEquipment } from '../modules/commonModules.ts';
import { greyPixelModule, imagePlaneModule, type Window, windowElements } from '../modules/imageModules.ts';
import { type MrSequence, mrImageModule, mrImageStorage } from '../modules/mrModules.ts';
import { paintedSlice, type Scene, sliceNoise } from '../paintedSlice.ts';
import type { Painting } from '../phantoms/paintPlane.ts';
import type { SampleInstance } from '../sample.ts';
import { planeOfSlice, type Stack } from '../stack.ts';
import { sampleUid } from '../uids.ts';
import { explicitLittleEndian, fileName } from './files.ts';

export interface MrSeries {
  readonly study: StudyDescription;
  readonly series: SeriesDescription;
  readonly frameOfReferenceUID: string;
  readonly stack: Stack;
  readonly scene: Scene;
  readonly painting: Painting;
  /** Standard deviation of each of the two channels of the receiver, and the seed of the grain. */
  readonly noise: number;
  readonly noiseSeed: number;
  readonly sequence: MrSequence;
  readonly window: Window;
}

export function* mrInstances(mr: MrSeries): Generator<SampleInstance> {
  for (let slice = 0; slice < mr.stack.count; slice++) {
    yield { name: fileName(mr.series, slice), bytes: mrInstance(mr, slice) };
  }
}

function mrInstance(mr: MrSeries, slice: number): Uint8Array {
  const plane = planeOfSlice(mr.stack, slice);
  return writePart10({
    transferSyntaxUID: explicitLittleEndian,
    elements: {
      ...patientAndStudy(mr.study),
      ...seriesAndEquipment(mr.study, mr.series),
      ...instanceModules(mr.study, {
        sopClassUID: mrImageStorage,
        sopInstanceUID: sampleUid(mr.series.seriesInstanceUID, slice),
        number: slice + 1,
        acquisitionTime: mr.series.time,
      }),
      ...imagePlaneModule(plane, mr.frameOfReferenceUID, mr.stack.sliceSpacingMm),
      ...mrImageModule(mr.sequence, mr.stack.sliceSpacingMm),
      ...windowElements([mr.window]),
      ...greyPixelModule({ ...plane, samples: storedSignal(mr, slice), bitsStored: 12 }),
    },
  });
}

/** The length of a vector of two noisy channels, as the receiver gives it: the air is not black but grainy. */
function storedSignal(mr: MrSeries, slice: number): Uint16Array {
  const plane = planeOfSlice(mr.stack, slice);
  const values = paintedSlice(mr.scene, plane, mr.painting);
  const real = sliceNoise(plane, mr.noiseSeed, slice);
  const imaginary = sliceNoise(plane, mr.noiseSeed + 1, slice);
  const stored = new Uint16Array(values.length);
  for (let k = 0; k < values.length; k++) {
    const inPhase = values[k] + mr.noise * real[k];
    const outOfPhase = mr.noise * imaginary[k];
    stored[k] = Math.min(4095, Math.round(Math.sqrt(inPhase * inPhase + outOfPhase * outOfPhase)));
  }
  return stored;
}
