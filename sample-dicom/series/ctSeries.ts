// A CT series: painted slices, grain, whole Hounsfield units, Part 10 files.
import { writePart10 } from '../../native-free-core/dicom/index.ts';
import type { SeriesDescription, StudyDescription } from '../modules/commonModules.ts';
import {
  type InstanceDescription,
  instanceModules,
  patientAndStudy,
  seriesAndEquipment,
} from '../modules/commonModules.ts';
import { type CtTechnique, ctImageModule, ctImageStorage } from '../modules/ctModules.ts';
import { greyPixelModule, imagePlaneModule, type Window, windowElements } from '../modules/imageModules.ts';
import { paintedSlice, type Scene, sliceNoise } from '../paintedSlice.ts';
import type { Painting } from '../phantoms/paintPlane.ts';
import type { SampleInstance } from '../sample.ts';
import { planeOfSlice, type Stack } from '../stack.ts';
import { sampleUid } from '../uids.ts';
import { explicitLittleEndian, fileName } from './files.ts';

export interface CtSeries {
  readonly study: StudyDescription;
  readonly series: SeriesDescription;
  readonly frameOfReferenceUID: string;
  readonly stack: Stack;
  readonly sliceThicknessMm: number;
  readonly scene: Scene;
  readonly painting: Painting;
  /** Standard deviation in HU, and the seed of the grain. */
  readonly noiseHu: number;
  readonly noiseSeed: number;
  readonly technique: CtTechnique;
  readonly windows: readonly Window[];
}

export function* ctInstances(ct: CtSeries): Generator<SampleInstance> {
  for (let slice = 0; slice < ct.stack.count; slice++) {
    yield { name: fileName(ct.series, slice), bytes: ctInstance(ct, slice) };
  }
}

function ctInstance(ct: CtSeries, slice: number): Uint8Array {
  const plane = planeOfSlice(ct.stack, slice);
  const instance: InstanceDescription = {
    sopClassUID: ctImageStorage,
    sopInstanceUID: sampleUid(ct.series.seriesInstanceUID, slice),
    number: slice + 1,
    acquisitionTime: ct.series.time,
  };
  return writePart10({
    transferSyntaxUID: explicitLittleEndian,
    elements: {
      ...patientAndStudy(ct.study),
      ...seriesAndEquipment(ct.study, ct.series),
      ...instanceModules(ct.study, instance),
      ...imagePlaneModule(plane, ct.frameOfReferenceUID, ct.sliceThicknessMm),
      ...ctImageModule(ct.technique),
      ...windowElements(ct.windows),
      ...greyPixelModule({ ...plane, samples: storedValues(ct, slice), bitsStored: bitsStored(ct) }),
    },
  });
}

// With an intercept of −1024 scanners store 12 bits without sign, with 0 they store 16 bits with sign.
const bitsStored = (ct: CtSeries) => (ct.technique.rescaleIntercept < 0 ? 12 : 16);

function storedValues(ct: CtSeries, slice: number): Int16Array | Uint16Array {
  const plane = planeOfSlice(ct.stack, slice);
  const values = paintedSlice(ct.scene, plane, ct.painting);
  const noise = sliceNoise(plane, ct.noiseSeed, slice);
  const { rescaleIntercept } = ct.technique;
  const stored = rescaleIntercept < 0 ? new Uint16Array(values.length) : new Int16Array(values.length);
  for (let k = 0; k < values.length; k++) {
    const hounsfield = Math.round(values[k] + ct.noiseHu * noise[k]);
    stored[k] = Math.max(-1024, Math.min(3071, hounsfield)) - rescaleIntercept;
  }
  return stored;
}
