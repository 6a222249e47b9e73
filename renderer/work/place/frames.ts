// Which frames an arrangement shows, and what each holds.
import type { PlaceView, Slot } from './placeView.ts';

export type PlaneName = 'axial' | 'coronal' | 'sagittal';

/** Axial large, as it was acquired; coronal and sagittal beside it. */
export const planeNames: readonly PlaneName[] = ['axial', 'coronal', 'sagittal'];

/** `showsPlanes` tells of a slot's series whether it is laid out as three linked planes. */
export function framesOf(view: PlaceView, showsPlanes: (slot: Slot) => boolean): readonly Slot[] {
  const [first] = view.slots;
  if (!first) return [];
  if (view.arrangement !== 'single') return view.slots.slice(0, view.arrangement === 'two' ? 2 : 4);
  if (!showsPlanes(first)) return [{ ...first, pane: 'stack' }];
  return planeNames.map((pane) => ({ ...first, pane }));
}

/** The slots for another arrangement, from what is shown now: nothing that is in view is lost if there is room. */
export function rearranged(view: PlaceView, arrangement: PlaceView['arrangement'], shown: readonly Slot[]): PlaceView {
  const active = shown[view.active] ?? shown[0];
  if (!active) return { ...view, arrangement };
  if (arrangement === 'single') return { ...view, arrangement, slots: [active], active: 0, maximised: false };
  const isPlanes = shown.length === 3 && shown.every((slot) => slot.pane !== 'stack');
  if (arrangement === 'four' && isPlanes) {
    return { ...view, arrangement, slots: [...shown, { ...active, pane: 'stack' }], maximised: false };
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
