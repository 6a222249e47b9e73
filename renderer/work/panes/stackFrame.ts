// A stored frame of a stack as it is to be shown: pure, from the work and what has arrived.
import type { PlannedImage } from '../../../native-free-core/contract/index.ts';
import {
  type Letters,
  marksOfPatientOrientation,
  marksOfPlane,
  minMaxWindow,
  noMarks,
  type OrientationMarks,
  type PictureView,
} from '../../../native-free-core/display/index.ts';
import { paneState, presentationOf, type WorkState } from '../../../native-free-core/recipe/index.ts';
import type { OpenSeries } from '../../pipeline/index.ts';
import type { Slot } from '../place/placeView.ts';
import type { DragStart } from './dragStep.ts';
import { fileDisplayOf } from './fileDisplayOf.ts';
import { subtracted } from './subtracted.ts';
import { viewOf } from './viewOf.ts';
import { windowOf } from './windowOf.ts';

export function stackFrame(state: WorkState, slot: Slot, slice: number, series: OpenSeries) {
  const stack = series.plan.stacks[slot.stack];
  const image = stack.images[slice];
  const pane = paneState(state, slot, 'stack');
  const difference = subtracted(series, slot.stack, image, pane.mask);
  const frame = difference?.frame ?? series.frame(slot.stack, slice);
  const { columns, rows, plane } = image;
  const { aspectRatio } = image.scale;
  const picture = { columns, rows, spacingMm: image.scale.spacingMm ?? plane?.spacingMm, aspectRatio };
  const view = viewOf(pane, picture);
  const contentId = `${series.key}/${slot.stack}/${slice}/${difference?.name ?? ''}`;
  const ofFile = fileDisplayOf(series, slot.stack, image);
  // The windows of the file are for its own values: a difference has one of its own, unless the person chose one.
  const file = difference ? { voi: [minMaxWindow(difference.frame)], isInverted: ofFile.isInverted } : ofFile;
  const shown = frame && { ...presentationOf(state, slot, 'stack', frame, file), frame, contentId, plane };
  const voi = frame?.kind === 'grey' ? shown?.voi : undefined;
  const start: DragStart = {
    ...slot,
    pane: 'stack',
    picture,
    view,
    window: windowOf(voi),
    isWhole: stack.valueType !== 'float32',
    slice,
    sliceCount: stack.images.length,
  };
  return { stack, image, pane, view, shown, voi, start, isSubtracted: difference !== undefined };
}

/** From the image's place in the patient, else from what the radiograph says of its rows and columns. */
export function marksOfImage(image: PlannedImage, view: PictureView, letters: Letters): OrientationMarks {
  if (image.plane) return marksOfPlane(image.plane, view, letters);
  return image.patientOrientation ? marksOfPatientOrientation(image.patientOrientation, view, letters) : noMarks;
}
