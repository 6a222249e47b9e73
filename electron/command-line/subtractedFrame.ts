// `render --mask`: the frame less its mask, as the viewport shows a run of angiography.
import { subtractMask } from '../../native-free-core/display/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { type FrameMask, type GreyFrame, toFrame } from '../../native-free-core/pixels/index.ts';
import { chosenMask, type MaskChoice } from '../../native-free-core/recipe/index.ts';
import { type CommandWords, type Problem, wrongUsage } from './command.ts';
import { decodeOneFrame } from './decodeOneFrame.ts';

type Mask = Omit<FrameMask, 'isRecommended'>;

/** The mask that the words ask for: 'file', or FRAME, or FRAME,DOWN,RIGHT with a shift in pixels. */
export function askedMask(
  text: string,
  ofFile: FrameMask | undefined,
  frameNumber: number,
): Outcome<Mask | undefined, Problem> {
  const [number, down = 0, right = 0, ...more] = text.split(',').map(Number);
  const isFrame = more.length === 0 && Number.isInteger(number) && number >= 1 && Number.isFinite(down + right);
  if (!isFrame && !['file', 'none'].includes(text)) return wrongUsage(`--mask ${text}`);
  const choice: MaskChoice = isFrame
    ? { mode: 'frame', frameNumber: number, shift: [down, right] }
    : { mode: text === 'file' ? 'file' : 'none' };
  const mask = chosenMask(choice, ofFile, frameNumber);
  return mask === undefined && text === 'file' ? fail({ kind: 'noMask', frameNumber }) : succeed(mask);
}

export async function subtractedFrame(words: CommandWords, mask: Mask): Promise<Outcome<GreyFrame, Problem>> {
  const [contrasts, masks]: [GreyFrame[], GreyFrame[]] = [[], []];
  for (const [numbers, frames] of [[mask.contrastFrames, contrasts] as const, [mask.maskFrames, masks] as const]) {
    for (const number of numbers) {
      const decoded = await decodeOneFrame({ ...words, options: { frame: String(number) } });
      if (!decoded.ok) return decoded;
      const { stored, header, file } = decoded.value;
      const frame = toFrame(stored, header, file.dataset);
      if (!frame.ok) return frame;
      if (frame.value.kind !== 'grey') return fail({ kind: 'noMask', frameNumber: number });
      frames.push(frame.value);
    }
  }
  return succeed(subtractMask(contrasts, masks, mask.shift));
}
