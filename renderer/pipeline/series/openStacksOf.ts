// What the workers need to know of a series plan: the frames of each stack, their type and their place.
import type { PlannedStack, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import { transferSyntax } from '../../../native-free-core/dicom/index.ts';
import type { OpenStack } from '../../../native-free-core/pipeline/index.ts';

export function openStacksOf(plan: SeriesPlan): readonly OpenStack[] {
  return plan.stacks.map((stack) => ({
    valueType: stack.valueType,
    unit: stack.unit,
    grid: stack.grid ?? stack.unevenGrid,
    // A video has no frames to decode: it is played.
    frames: (stack.video ? [] : stack.images).map(
      ({ sopInstanceUID, frameNumber, rows, columns, transferSyntaxUID }) => ({
        sopInstanceUID,
        frameNumber,
        rows,
        columns,
        isEncapsulated: transferSyntax(transferSyntaxUID)?.isEncapsulated ?? false,
      }),
    ),
  }));
}

/** The picture to fetch first: the middle of the stack that is shown first. */
export function firstInstance(stack: PlannedStack | undefined): string | undefined {
  return stack?.images[Math.floor(stack.images.length / 2)]?.sopInstanceUID;
}
