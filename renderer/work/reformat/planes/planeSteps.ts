// The steps that put planes, from what a person typed, placed or chose. Pure.
import {
  axesOfAngles,
  initialAxes,
  type Placement,
  type PlaneAngles,
  type PlaneAxes,
  type PlanePane,
  type Step,
  type StepTarget,
} from '../../../../native-free-core/recipe/index.ts';
import { type DragStart, targetOf } from '../../panes/dragStep.ts';
import type { Sketch } from '../../sketch/sketch.ts';
import { type PlaceTool, placingOf } from './placeTool.ts';

type PlacePlanes = Extract<Step, { kind: 'placePlanes' }>;

export function isPlanePane(pane: StepTarget['pane']): pane is PlanePane {
  return pane === 'axial' || pane === 'coronal' || pane === 'sagittal';
}

/** The active plane at typed angles; the crosshair stays. */
export function anglesStep(start: DragStart, angles: PlaneAngles): PlacePlanes | undefined {
  if (!start.linked || !isPlanePane(start.pane)) return undefined;
  return {
    kind: 'placePlanes',
    target: targetOf(start, 'planes'),
    axes: axesOfAngles(angles, start.pane),
    centreMm: start.linked.centreMm,
    pane: start.pane,
    by: 'angles',
    pointsMm: [],
  };
}

/** Axial, coronal and sagittal of the patient again; undefined where they are that already. */
export function patientAxesStep(start: DragStart): PlacePlanes | undefined {
  if (start.linked && liesAlongPatient(start.linked.axes)) return undefined;
  const step = anglesStep(start, { tiltDeg: 0, obliquityDeg: 0, rollDeg: 0 });
  return step && { ...step, axes: initialAxes };
}

export function liesAlongPatient({ left, posterior, head }: PlaneAxes): boolean {
  return Math.min(left[0], posterior[1], head[2]) > 1 - 1e-12;
}

/** What the points of a sketch found. */
export function placementStep(tool: PlaceTool, sketch: Sketch, { axes, centreMm, pane }: Placement): PlacePlanes {
  return {
    kind: 'placePlanes',
    target: { ...sketch.target, pane: 'planes' },
    ...{ axes, centreMm, pane },
    by: placingOf(tool),
    ...(tool.kind === 'protocol' && { protocol: tool.protocol.id }),
    pointsMm: sketch.pointsMm,
  };
}

/** The planes of another series, in this one. */
export function copiedStep(
  target: Pick<StepTarget, 'seriesInstanceUID' | 'stack'>,
  { axes, centreMm, pane }: Placement,
): PlacePlanes {
  return {
    kind: 'placePlanes',
    target: { ...target, pane: 'planes' },
    ...{ axes, centreMm, pane },
    by: 'copied',
    pointsMm: [],
  };
}
