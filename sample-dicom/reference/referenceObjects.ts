// All digital reference objects, and their files as «Prouver les nombres» takes them.
import type { SampleInstance } from '../sample.ts';
import { colours } from './colours.ts';
import { ctCylinders } from './ctCylinders.ts';
import { encodings } from './encodings.ts';
import { petSphere } from './petSphere.ts';
import type { ReferenceObject } from './referenceObject.ts';
import { rulers } from './rulers.ts';
import { duplicateSlice, gantryTilt, leftBlock, linearField, missingSlices, sliceOrder } from './stacks.ts';
import { ultrasoundRegions } from './ultrasoundRegions.ts';
import { voiRamps } from './voiRamps.ts';

const referenceObjects: readonly ReferenceObject[] = [
  ctCylinders,
  voiRamps,
  rulers,
  ultrasoundRegions,
  petSphere,
  sliceOrder,
  missingSlices,
  duplicateSlice,
  gantryTilt,
  linearField,
  leftBlock,
  colours,
  encodings,
];

/** Every file, named `object/file.dcm`; the same bytes at every run. */
export function referenceFiles(): readonly SampleInstance[] {
  return referenceObjects.flatMap(({ name, files }) =>
    files().map((file) => ({ name: `${name}/${file.name}`, bytes: file.bytes })),
  );
}
