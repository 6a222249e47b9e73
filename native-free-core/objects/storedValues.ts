// Modality values → signed 16-bit stored values with the rescale that gives them back (PS3.3 C.11.1.1.2).
import { decimalString } from '../dicom/index.ts';
import type { GreyFrame } from '../pixels/index.ts';

/** Stored value of what lies outside of the volume: the lowest one, that no value is given. */
export const paddingValue = -32768;
const largestStored = 32767;

export interface StoredValues {
  /** Value = stored × slope; the intercept is always 0, as PET demands (PS3.3 C.8.9.4). */
  readonly slope: number;
  /** One array per frame, little endian. */
  readonly frames: readonly Uint8Array[];
}

/** `areWhole`: the unit counts whole numbers (HU), which are then kept with slope 1, to half a unit. */
export function toStoredValues(frames: readonly GreyFrame[], areWhole: boolean): StoredValues {
  const largest = largestMagnitude(frames);
  const isInteger = areWhole || frames.every(({ values }) => !(values instanceof Float32Array));
  const slope = isInteger && largest <= largestStored ? 1 : slopeFor(largest);
  return { slope, frames: frames.map((frame) => toBytes(frame, slope)) };
}

function largestMagnitude(frames: readonly GreyFrame[]): number {
  let largest = 0;
  for (const { values } of frames) {
    for (let index = 0; index < values.length; index += 1) {
      const magnitude = Math.abs(values[index]);
      if (magnitude > largest && magnitude !== Number.POSITIVE_INFINITY) largest = magnitude;
    }
  }
  return largest;
}

/** The slope as its 16 characters of DS will say it, so that what is written is what was divided by. */
function slopeFor(largest: number): number {
  return largest === 0 ? 1 : Number(decimalString(Number((largest / largestStored).toPrecision(9))));
}

function toBytes(frame: GreyFrame, slope: number): Uint8Array {
  const { values } = frame;
  const view = new DataView(new ArrayBuffer(values.length * 2));
  for (let index = 0; index < values.length; index += 1) {
    const stored = Math.floor(values[index] / slope + 0.5);
    const limited = stored > largestStored ? largestStored : stored <= paddingValue ? paddingValue + 1 : stored;
    // PS3.5 8.1.1: little endian samples. NaN: outside of the volume.
    view.setInt16(index * 2, Number.isNaN(limited) ? paddingValue : limited, true);
  }
  return new Uint8Array(view.buffer);
}
