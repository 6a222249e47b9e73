import { fitScale } from '../../../native-free-core/display/index.ts';
import type { FrameFacts } from '../place/desk.ts';

type Framed = Pick<FrameFacts, 'start' | 'size'>;

/** CSS pixels per picture pixel when the whole picture fits. */
export function fitOf({ start, size }: Framed): number {
  return size.width > 0 ? fitScale(start.picture, start.view.rotationDeg, size) : 1;
}

/** CSS pixels per picture pixel as shown: what a person calls the zoom. */
export function magnificationOf(framed: Framed): number {
  return fitOf(framed) * framed.start.view.zoom;
}
