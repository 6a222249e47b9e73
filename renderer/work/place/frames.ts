// Which frames an arrangement shows, and what each holds.
import type { StackState } from '../../../native-free-core/recipe/index.ts';
import type { PlaceView, Slot } from './placeView.ts';

export type PlaneName = 'axial' | 'coronal' | 'sagittal';

/** Axial large, as it was acquired; coronal and sagittal beside it. */
export const planeNames: readonly PlaneName[] = ['axial', 'coronal', 'sagittal'];

/** The curve unrolled and the section across it, beside two planes that the path is seen in. */
const curveLayout: readonly Slot['pane'][] = ['axial', 'curved', 'coronal', 'section'];

const layouts = { planes: planeNames, curve: curveLayout } as const;

/** `layoutOf` tells how a slot's series is laid out. */
export function framesOf(view: PlaceView, layoutOf: (slot: Slot) => StackState['layout']): readonly Slot[] {
  const [first] = view.slots;
  if (!first) return [];
  if (view.arrangement !== 'single') return view.slots.slice(0, view.arrangement === 'two' ? 2 : 4);
  const layout = layoutOf(first);
  if (layout === 'stack') return [{ ...first, pane: 'stack' }];
  return layouts[layout].map((pane) => ({ ...first, pane }));
}

/** The slots for another arrangement, from what is shown now: nothing that is in view is lost if there is room. */
export function rearranged(view: PlaceView, arrangement: PlaceView['arrangement'], shown: readonly Slot[]): PlaceView {
  const active = shown[view.active] ?? shown[0];
  if (!active) return { ...view, arrangement };
  if (arrangement === 'single') return { ...view, arrangement, slots: [active], active: 0, maximised: false };
  const isPlanes = shown.length >= 3 && shown.every((slot) => slot.pane !== 'stack');
  if (arrangement === 'four' && isPlanes) {
    const slots = [...shown, { ...active, pane: 'stack' as const }].slice(0, 4);
    return { ...view, arrangement, slots, maximised: false };
  }
  const room = arrangement === 'two' ? 2 : 4;
  const kept = isPlanes ? [active] : shown;
  const slots = Array.from(
    { length: Math.min(room, Math.max(kept.length, room)) },
    (_, index) => kept[index] ?? active,
  );
  return { ...view, arrangement, slots, active: Math.min(view.active, room - 1), maximised: false };
}

/** A layout of fewer frames may leave the active one behind: the last one is active then. */
export function withActiveAmong(view: PlaceView, frameCount: number): PlaceView {
  return view.active < frameCount || frameCount === 0 ? view : { ...view, active: frameCount - 1 };
}

/** Puts a series into the active frame; in a single arrangement it takes the whole place. */
export function withSeries(view: PlaceView, slot: Slot): PlaceView {
  if (view.arrangement === 'single') return { ...view, slots: [slot], active: 0, maximised: false };
  const slots = view.slots.map((each, index) => (index === view.active ? slot : each));
  return { ...view, slots };
}

/** Changes the slot of one frame. In a single arrangement every frame is of the first slot. */
export function withSlice(view: PlaceView, frame: number, slice: number): PlaceView {
  const index = view.arrangement === 'single' ? 0 : frame;
  return { ...view, slots: view.slots.map((slot, at) => (at === index ? { ...slot, slice } : slot)) };
}
