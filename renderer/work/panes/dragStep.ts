// What a drag in a frame decides: from how things were when it began and where the hand is now, one step. Pure.

import {
  type Drag,
  type PictureSize,
  type PictureView,
  panned,
  zoomed,
} from '../../../native-free-core/display/index.ts';
import {
  add,
  dot,
  type PatientPoint,
  type Plane,
  patientToPixel,
  pixelToPatient,
  planeNormal,
  scale,
  subtract,
} from '../../../native-free-core/geometry/index.ts';
import {
  type PicturePane,
  type PlaneAxes,
  type SlabMode,
  type Step,
  type StepTarget,
  turnAxes,
  type VoiLutFunction,
} from '../../../native-free-core/recipe/index.ts';
import type { AnyGrid, CropBox } from '../../../native-free-core/volume/index.ts';
import { angleAbout } from '../hand/angleAbout.ts';
import { scrollSteps, type Tool, type WindowValues, windowByDrag, zoomFactor } from '../hand/handRules.ts';

import { withMovedFace } from '../part/boxLines.ts';
import { nearestInVolume } from './nearestInVolume.ts';

/** How a frame was when the drag began. */
export interface DragStart {
  readonly seriesInstanceUID: string;
  readonly stack: number;
  readonly pane: PicturePane;
  readonly picture: PictureSize;
  readonly view: PictureView;
  readonly window: (WindowValues & { readonly function: VoiLutFunction }) | undefined;
  readonly isWhole: boolean;
  /** Of a linked plane. */
  readonly linked?: {
    readonly plane: Plane;
    readonly grid: AnyGrid;
    readonly centreMm: PatientPoint;
    readonly axes: PlaneAxes;
    /** Its faces can be dragged. */
    readonly box?: CropBox;
    readonly stepMm: number;
    readonly slabMode: (pane: PicturePane) => SlabMode;
  };
  /** Of the pictures of a curve: where along it the section stands. */
  readonly along?: {
    readonly positionMm: number;
    readonly lengthMm: number;
    /** Of one turn of the wheel. */
    readonly stepMm: number;
    /** Between the columns of the unrolled picture. */
    readonly pixelMm: number;
  };
  /** Of a stack. */
  readonly slice: number;
  readonly sliceCount: number;
}

export type DragResult =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'slice'; readonly slice: number };

export function targetOf({ seriesInstanceUID, stack }: DragStart, pane: StepTarget['pane']): StepTarget {
  return { seriesInstanceUID, stack, pane };
}

/** Windows go to all that is cut from the volume, together. */
export function voiTargetOf(start: DragStart): StepTarget {
  return targetOf(start, start.linked || start.along ? 'planes' : 'stack');
}

export function dragStep(tool: Tool, start: DragStart, drag: Drag): DragResult | undefined {
  if (drag.handle !== undefined && drag.button === 0 && start.linked) return handleStep(start, start.linked, drag);
  const [dx, dy] = [drag.to[0] - drag.from[0], drag.to[1] - drag.from[1]];
  // A press without a movement chooses a frame, and decides nothing; only a crosshair is put by a mere press.
  if (dx === 0 && dy === 0 && !(tool === 'crosshair' && (start.linked || start.along))) return undefined;
  switch (tool) {
    case 'window':
      return start.window && { kind: 'step', step: windowStep(start, start.window, dx, dy) };
    case 'pan':
      return areaStep(start, panned(start.picture, start.view, drag.size, drag.from, drag.to));
    case 'zoom':
      return areaStep(start, zoomed(start.picture, start.view, drag.size, drag.from, zoomFactor(-dy)));
    case 'scroll':
      return scrolled(start, scrollSteps(dy, start.sliceCount, drag.size.height));
    case 'crosshair':
      if (start.along && start.pane === 'curved') return sectionStep(start, drag.toPixel[0] * start.along.pixelMm);
      return start.linked
        ? crosshairStep(start, pixelToPatient(start.linked.plane, drag.toPixel))
        : scrolled(start, scrollSteps(dy, start.sliceCount, drag.size.height));
  }
}

/** So many slices further; in a linked plane the crosshair goes along the normal by the volume's own spacing. */
export function scrolled(start: DragStart, slices: number): DragResult | undefined {
  if (start.along) return sectionStep(start, start.along.positionMm + slices * start.along.stepMm);
  if (!start.linked) {
    const slice = Math.min(start.sliceCount - 1, Math.max(0, start.slice + slices));
    return { kind: 'slice', slice };
  }
  const along = scale(planeNormal(start.linked.plane), slices * start.linked.stepMm);
  return crosshairStep(start, add(start.linked.centreMm, along));
}

/** The section goes no further than the ends of the path. */
export function sectionStep(start: DragStart, wantedMm: number): DragResult {
  const positionMm = Math.max(0, Math.min(wantedMm, start.along?.lengthMm ?? 0));
  return { kind: 'step', step: { kind: 'section', target: targetOf(start, 'planes'), positionMm } };
}

export function areaStep(start: DragStart, view: PictureView): DragResult {
  const target = targetOf(start, start.pane);
  return { kind: 'step', step: { kind: 'displayedArea', target, zoom: view.zoom, centre: view.centre } };
}

/** Outside the volume there is nothing to see: the crosshair stops at its faces. */
export function crosshairStep(start: DragStart, wantedMm: PatientPoint): DragResult {
  const centreMm = start.linked ? nearestInVolume(start.linked.grid, wantedMm) : wantedMm;
  return { kind: 'step', step: { kind: 'crosshair', target: targetOf(start, 'planes'), centreMm } };
}

function windowStep(start: DragStart, window: NonNullable<DragStart['window']>, dx: number, dy: number): Step {
  const { isWhole } = start;
  const values = windowByDrag(window, dx, dy, { isWhole, least: isWhole ? 20 : window.width / 4 });
  return { kind: 'window', target: voiTargetOf(start), ...values, function: window.function };
}

/** 'move', 'turn:PANE' and 'slab:PANE' of the crosshair, 'crop:AXIS:SIDE' of a box. */
function handleStep(start: DragStart, linked: NonNullable<DragStart['linked']>, drag: Drag): DragResult | undefined {
  const [verb, name, side] = (drag.handle ?? '').split(':');
  const pane = start.pane;
  if (pane === 'stack' || pane === 'curved' || pane === 'section') return undefined;
  const moved = subtract(pixelToPatient(linked.plane, drag.toPixel), pixelToPatient(linked.plane, drag.fromPixel));
  if (verb === 'move') return crosshairStep(start, add(linked.centreMm, moved));
  if (verb === 'crop' && linked.box) {
    const box = withMovedFace(linked.box, Number(name), Number(side), moved);
    return { kind: 'step', step: { kind: 'cropBox', target: targetOf(start, 'planes'), box } };
  }
  const centre = patientToPixel(linked.plane, linked.centreMm);
  if (verb === 'turn') {
    const angleDeg = turnedBy(linked.plane, centre, drag);
    const axes = turnAxes(linked.axes, pane, angleDeg);
    return {
      kind: 'step',
      step: { kind: 'turnPlanes', target: targetOf(start, 'planes'), axes, about: pane, angleDeg },
    };
  }
  if (verb !== 'slab' || (name !== 'axial' && name !== 'coronal' && name !== 'sagittal')) return undefined;
  const thicknessMm = Math.round(4 * distanceToLineMm(linked, name, drag)) / 2;
  const target = targetOf(start, name);
  return { kind: 'step', step: { kind: 'slab', target, thicknessMm, mode: linked.slabMode(name) } };
}

/** Degrees clockwise as the plane itself is seen, to a tenth; a flipped view turns the other way on the screen. */
function turnedBy(plane: Plane, centre: readonly [number, number], drag: Drag): number {
  const inMm = ([column, row]: readonly [number, number]) =>
    [column * plane.spacingMm[1], row * plane.spacingMm[0]] as const;
  return Math.round(10 * angleAbout(inMm(centre), inMm(drag.fromPixel), inMm(drag.toPixel))) / 10;
}

/** From the hand to the other plane, in millimetres: half the slab that is being drawn out. */
function distanceToLineMm(
  linked: NonNullable<DragStart['linked']>,
  name: 'axial' | 'coronal' | 'sagittal',
  drag: Drag,
): number {
  const { axes } = linked;
  const normal = { axial: axes.head, coronal: axes.posterior, sagittal: axes.left }[name];
  const fromCentre = subtract(pixelToPatient(linked.plane, drag.toPixel), linked.centreMm);
  return Math.abs(dot(fromCentre, normal));
}
