// Files → one volume of modality values, for `reformat` and `replay`.

import type { Part10File } from '../../native-free-core/dicom/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import {
  decodeFrame,
  isColour,
  type ModalityValueType,
  modalityValueType,
  toModalityValues,
} from '../../native-free-core/pixels/index.ts';
import { commonValueType } from '../../native-free-core/service/index.ts';
import { type AnyVolume, emptyVolume, placeSlice, type Stack } from '../../native-free-core/volume/index.ts';
import type { Problem } from './command.ts';
import { decoders } from './decodeOneFrame.ts';
import type { FileImage } from './imagesOfFiles.ts';
import { readDicomFile } from './readDicomFile.ts';

/** Assembles the voxels of a stack; a stack that is not on a lattice says why. */
export async function loadVolume(stack: Stack<FileImage>): Promise<Outcome<AnyVolume, Problem>> {
  const grid = stack.grid ?? stack.unevenGrid;
  if (grid === undefined) return fail(stack.problems[0] ?? { kind: 'noGeometry' });
  if (stack.images.some(({ pixelModule }) => isColour(pixelModule.photometricInterpretation))) {
    return fail({ kind: 'colourVolume' });
  }
  // None is colour: what is left are types of modality values.
  const valueType = commonValueType(stack.images.map(modalityValueType)) as ModalityValueType;
  const volume = emptyVolume(grid, valueType, undefined, stack.images[0].modalityLut.unit) as AnyVolume;
  let open: { path: string; file: Part10File } | undefined;
  for (const [k, image] of stack.images.entries()) {
    if (open?.path !== image.path) {
      const read = await readDicomFile(image.path);
      if (!read.ok) return read;
      open = { path: image.path, file: read.value };
    }
    const stored = await decodeFrame(open.file, image.pixelModule, image.frameNumber, await decoders());
    if (!stored.ok) return stored;
    const placed = placeSlice(volume, k, toModalityValues(stored.value, image, valueType));
    if (!placed.ok) return placed;
  }
  return succeed(volume);
}
