import { fittedView, type PictureSize, type PictureView } from '../../../native-free-core/display/index.ts';
import type { PaneState } from '../../../native-free-core/recipe/index.ts';

/** The work's displayed area and orientation as the viewport takes them. */
export function viewOf(pane: PaneState, picture: PictureSize): PictureView {
  return {
    zoom: pane.zoom,
    centre: pane.centre ?? fittedView(picture).centre,
    rotationDeg: pane.rotationDeg,
    flippedHorizontally: pane.isFlippedHorizontally,
  };
}
