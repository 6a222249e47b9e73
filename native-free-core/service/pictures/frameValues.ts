// One frame's modality values as bytes, in the array type that the plan names: what a page's own decoder would write.
import type { PlannedStack } from '../../contract/index.ts';
import { type Outcome, succeed } from '../../outcome.ts';
import {
  applyIccProfile,
  type Decoders,
  type PixelProblem,
  readPictureHeader,
  toColourFrame,
  toModalityValues,
} from '../../pixels/index.ts';
import { decodeStoredFrame } from '../storedPixels/decodeStoredFrame.ts';
import type { StoredPixels } from '../storedPixels/openStoredPixels.ts';

export async function frameValues(
  pixels: StoredPixels,
  frameNumber: number,
  valueType: PlannedStack['valueType'],
  decoders: Decoders,
): Promise<Outcome<Uint8Array, PixelProblem>> {
  const { file } = pixels;
  const header = readPictureHeader(file.dataset, file.transferSyntaxUID, frameNumber);
  if (!header.ok) return header;
  const stored = await decodeStoredFrame(pixels, header.value.pixelModule, frameNumber, decoders);
  if (!stored.ok) return stored;
  if (valueType === 'colour') {
    const colour = toColourFrame(stored.value, header.value.pixelModule, file.dataset);
    return colour.ok ? succeed(applyIccProfile(colour.value, file.dataset).rgb) : colour;
  }
  const { values } = toModalityValues(stored.value, header.value, valueType);
  return succeed(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}
