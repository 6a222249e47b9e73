// One Part 10 instance → its frames' modality values, each at its place in the stacks' arrays.
import { type Part10File, readPart10 } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import {
  applyIccProfile,
  type Decoders,
  decodeFrame,
  type ModalityValues,
  readPictureHeader,
  toColourFrame,
  toModalityValues,
} from '../pixels/index.ts';
import { halveFrame } from './halveFrame.ts';
import type { PipelineProblem } from './problem.ts';
import { elementsOfFrame, type FramePlace, type ValueType } from './seriesLayout.ts';

export interface StackMemory {
  readonly valueType: ValueType;
  readonly values: ModalityValues;
}

export interface PlacingTools {
  inflateRaw(bytes: Uint8Array, maximumBytes: number): Uint8Array;
  readonly decoders: Decoders;
}

export type PlaceOutcome = Outcome<undefined, { readonly kind: string }>;

/** Decodes the wanted frames, writes their values and says of each what became of it. Total: never throws on bad bytes. */
export async function placeInstance(
  bytes: Uint8Array,
  places: readonly FramePlace[],
  stacks: readonly StackMemory[],
  tools: PlacingTools,
  report: (place: FramePlace, outcome: PlaceOutcome) => void,
): Promise<void> {
  const file = readPart10(bytes, tools);
  for (const place of places) report(place, await placeFrame(file, place, stacks[place.stack], tools));
}

async function placeFrame(
  file: Part10File,
  place: FramePlace,
  memory: StackMemory,
  tools: PlacingTools,
): Promise<PlaceOutcome> {
  const header = readPictureHeader(file.dataset, file.transferSyntaxUID, place.frameNumber);
  if (!header.ok) return header;
  const stored = await decodeFrame(file, header.value.pixelModule, place.frameNumber, tools.decoders);
  if (!stored.ok) return stored;
  const { rows, columns } = stored.value;
  const part = place.isHalved ? 2 : 1;
  if (Math.floor(rows / part) !== place.rows || Math.floor(columns / part) !== place.columns) {
    return fail<PipelineProblem>({
      kind: 'frameOfOtherSize',
      found: `${columns} × ${rows}`,
      allowed: `${place.columns} × ${place.rows}`,
    });
  }
  const elements = elementsOfFrame(memory.valueType, place);
  const target = memory.values.subarray(place.firstElement, place.firstElement + elements);
  if (place.isHalved && memory.valueType !== 'colour') {
    halveFrame(toModalityValues(stored.value, header.value, memory.valueType), target);
    return succeed(undefined);
  }
  if (memory.valueType !== 'colour') {
    toModalityValues(stored.value, header.value, memory.valueType, target);
    return succeed(undefined);
  }
  const colour = toColourFrame(stored.value, header.value.pixelModule, file.dataset);
  if (!colour.ok) return colour;
  target.set(applyIccProfile(colour.value, file.dataset).rgb);
  return succeed(undefined);
}
