// Stored samples to the picture that every later step works on: grey with modality values, or colour.
import type { DataSet } from '../dicom/index.ts';
import { type Outcome, succeed } from '../outcome.ts';
import type { Frame, StoredFrame } from './frame.ts';
import { applyIccProfile } from './icc/applyIccProfile.ts';
import type { ImageHeader } from './imageHeader.ts';
import type { PixelProblem } from './pixelProblem.ts';
import { isColour, toColourFrame } from './toColourFrame.ts';
import { toModalityValues } from './toModalityValues.ts';

/** The frame of the kind that its photometric interpretation asks for. */
export function toFrame(stored: StoredFrame, header: ImageHeader, dataset: DataSet): Outcome<Frame, PixelProblem> {
  if (isColour(stored.photometricInterpretation)) {
    const colour = toColourFrame(stored, header.pixelModule, dataset);
    return colour.ok ? succeed(applyIccProfile(colour.value, dataset)) : colour;
  }
  return succeed(toModalityValues(stored, header));
}
