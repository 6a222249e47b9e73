// Whether a stack is shown as three linked planes or frame by frame, before the person decides otherwise.
import type { PlannedStack } from '../../../native-free-core/contract/index.ts';

/** Fewer slices make planes of a few stripes: nothing to look at. */
export const fewestSlicesForPlanes = 10;

/** Parallel slices can be cut, uneven ones piece by piece; colour cannot be interpolated as a measure. */
export function canShowPlanes(stack: PlannedStack | undefined): boolean {
  const isCuttable = stack?.grid !== undefined || stack?.unevenGrid !== undefined;
  return isCuttable && stack.valueType !== 'colour' && stack.images.length > 1;
}

export function opensAsPlanes(stack: PlannedStack | undefined): boolean {
  return canShowPlanes(stack) && stack?.grid !== undefined && stack.images.length >= fewestSlicesForPlanes;
}
