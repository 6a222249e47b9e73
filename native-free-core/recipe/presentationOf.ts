// How the greys of a pane are shown: what the work has chosen, over what the file asks for.
import { colourPalette, minMaxWindow, type Presentation, type VoiLut } from '../display/index.ts';
import type { Frame, SupplementalPalette } from '../pixels/index.ts';
import type { StepTarget } from './step.ts';
import { type PicturePane, paneState, type WorkState } from './workState.ts';

/** What the file says of its own display. */
export interface FileDisplay {
  /** Its windows and VOI LUTs, in its order; a voiLut step counts among them. */
  readonly voi: readonly VoiLut[];
  /** MONOCHROME1, or Presentation LUT Shape INVERSE. */
  readonly isInverted: boolean;
  /** Colours among the greys of a stored frame; a plane cut between frames has none. */
  readonly supplementalPalette?: SupplementalPalette;
}

/** The file's first window when the work has chosen none; the frame's minimum and maximum when the file has none. */
export function presentationOf(
  state: WorkState,
  target: Pick<StepTarget, 'seriesInstanceUID' | 'stack'>,
  pane: PicturePane,
  frame: Frame,
  file: FileDisplay,
): Presentation {
  const { voi, isInverted, palette } = paneState(state, target, pane);
  const ofFile = file.voi[voi?.kind === 'voiLut' ? voi.index : 0];
  const chosen: VoiLut | undefined = voi?.kind === 'window' ? { ...voi, explanation: voi.preset ?? '' } : ofFile;
  return {
    voi: chosen ?? (frame.kind === 'grey' ? minMaxWindow(frame) : identityWindow),
    isInverted: isInverted !== file.isInverted,
    ...(pane === 'stack' && file.supplementalPalette && { supplementalPalette: file.supplementalPalette }),
    ...(palette && { palette: colourPalette(palette) }),
  };
}

/** Colours are shown as they are: no window applies to them. */
const identityWindow: VoiLut = { kind: 'window', center: 128, width: 256, function: 'LINEAR', explanation: '' };
