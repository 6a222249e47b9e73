// A frame of a run less its mask, made of frames that the page already holds.
import type { PlannedImage } from '../../../native-free-core/contract/index.ts';
import { subtractMask } from '../../../native-free-core/display/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { chosenMask, type MaskChoice } from '../../../native-free-core/recipe/index.ts';
import type { OpenSeries } from '../../pipeline/index.ts';

export interface Subtracted {
  readonly frame: GreyFrame;
  /** Tells this picture from any other of the stack. */
  readonly name: string;
}

/** The last one made of each series: a picture is asked for at every movement of the hand. */
const made = new WeakMap<OpenSeries, Subtracted>();

/** Undefined where nothing is subtracted, or a frame that it needs is not there (yet). */
export function subtracted(
  series: OpenSeries,
  stackIndex: number,
  image: PlannedImage,
  choice: MaskChoice | undefined,
): Subtracted | undefined {
  const mask = chosenMask(choice, image.mask, image.frameNumber);
  if (mask === undefined) return undefined;
  const name = `${stackIndex}|${image.sopInstanceUID}|${JSON.stringify(mask)}`;
  const known = made.get(series);
  if (known?.name === name) return known;
  const framesOf = (numbers: readonly number[]) => numbers.map((number) => frameOf(series, stackIndex, image, number));
  const [contrasts, masks] = [framesOf(mask.contrastFrames), framesOf(mask.maskFrames)];
  if (!contrasts.every(isThere) || !masks.every(isThere)) return undefined;
  const found = { frame: subtractMask(contrasts, masks, mask.shift), name };
  made.set(series, found);
  return found;
}

function isThere(frame: GreyFrame | undefined): frame is GreyFrame {
  return frame !== undefined;
}

function frameOf(
  series: OpenSeries,
  stackIndex: number,
  { sopInstanceUID, rows, columns }: PlannedImage,
  frameNumber: number,
): GreyFrame | undefined {
  const { images } = series.plan.stacks[stackIndex];
  const index = images.findIndex((one) => one.sopInstanceUID === sopInstanceUID && one.frameNumber === frameNumber);
  const frame = index < 0 ? undefined : series.frame(stackIndex, index);
  return frame?.kind === 'grey' && frame.rows === rows && frame.columns === columns ? frame : undefined;
}
