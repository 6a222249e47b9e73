// What a key or a button does to the active frame. The same function for both, so that they never differ.
import { autoWindow, fitted, truePixels, windowPresets } from '../../../native-free-core/display/index.ts';
import { add, dot, planeNormal, scale } from '../../../native-free-core/geometry/index.ts';
import type { Step } from '../../../native-free-core/recipe/index.ts';
import { gridCorners } from '../../../native-free-core/volume/index.ts';
import {
  areaStep,
  crosshairStep,
  type DragResult,
  scrolled,
  sectionStep,
  targetOf,
  voiTargetOf,
} from '../panes/dragStep.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';
import { patientAxesStep } from '../reformat/planes/planeSteps.ts';
import type { Command } from './keyCommand.ts';

/** Thickness that `S` gives a thin plane. */
export const usualSlabMm = 10;

/** Does what concerns the active frame; false when the command is not of that kind, or there is no frame. */
export function performCommand(command: Command, desk: Desk): boolean {
  const facts = desk.active.get();
  if (!facts) return false;
  const step = stepOf(command, facts);
  if (step) {
    desk.decide(step);
    return true;
  }
  const move = moveOf(command, facts);
  if (!move) return false;
  if (move.kind === 'step') desk.hand.holdUntilRest(move);
  else desk.hand.holdUntilRest({ kind: 'slice', frame: desk.view.active, slice: move.slice });
  return true;
}

function stepOf(command: Command, facts: FrameFacts): Step | undefined {
  const { start, pane, frame } = facts;
  switch (command.kind) {
    case 'preset':
      return presetStep(command.key, facts);
    case 'autoWindow':
      if (frame?.kind !== 'grey') return undefined;
      return { ...windowStep(facts, autoWindow(frame, facts.image?.padding)), preset: 'auto' };
    case 'invert':
      return { kind: 'invert', target: voiTargetOf(start), inverted: !pane.isInverted };
    case 'fit':
      return stepIn(areaStep(start, fitted(start.picture, start.view)));
    case 'truePixels':
      return stepIn(areaStep(start, truePixels(start.picture, start.view, devicePixels(facts))));
    case 'turn':
      return orientStep(facts, (pane.rotationDeg + command.by) % 360, pane.isFlippedHorizontally);
    case 'flip':
      // What is seen is mirrored: flipping comes before turning (PS3.3 C.10.6), so the turn goes the other way.
      return orientStep(facts, (360 - pane.rotationDeg) % 360, !pane.isFlippedHorizontally);
    case 'slab':
      return slabStep(facts);
    case 'patientAxes':
      return patientAxesStep(start);
    case 'reset':
      return { kind: 'reset', target: voiTargetOf(start) };
    case 'sliceEnd':
      return endOfVolume(command.end, facts);
    default:
      return undefined;
  }
}

function moveOf(command: Command, { start }: FrameFacts): DragResult | undefined {
  if (command.kind === 'slices') return scrolled(start, command.by);
  if (command.kind === 'sliceEnd' && !start.linked) {
    return { kind: 'slice', slice: command.end === 'first' ? 0 : start.sliceCount - 1 };
  }
  return undefined;
}

/** Presets stand for absolute values: HU, not the arbitrary units of MR. */
function presetStep(key: number, facts: FrameFacts): Step | undefined {
  const { modality, bodyPartExamined } = facts.plan;
  const preset = windowPresets(modality, bodyPartExamined).find((each) => each.key === key);
  return preset && { ...windowStep(facts, preset.window), preset: preset.id };
}

export function windowStep(
  { start }: FrameFacts,
  {
    center,
    width,
    function: shape,
  }: { center: number; width: number; function: 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID' },
): Extract<Step, { kind: 'window' }> {
  return { kind: 'window', target: voiTargetOf(start), center, width, function: shape };
}

function orientStep({ start }: FrameFacts, rotation: number, flippedHorizontally: boolean): Step {
  const rotationDeg = rotation as 0 | 90 | 180 | 270;
  return { kind: 'orient', target: targetOf(start, start.pane), rotationDeg, flippedHorizontally };
}

function slabStep({ start, pane }: FrameFacts): Step | undefined {
  if (!start.linked) return undefined;
  const thicknessMm = pane.slabThicknessMm > 0 ? 0 : usualSlabMm;
  return { kind: 'slab', target: targetOf(start, start.pane), thicknessMm, mode: pane.slabMode };
}

/** The crosshair at the first or last plane of the volume, along the normal of the active one. */
function endOfVolume(end: 'first' | 'last', { start, stack }: FrameFacts): Step | undefined {
  if (start.along) return stepIn(sectionStep(start, end === 'first' ? 0 : start.along.lengthMm));
  const grid = stack.grid ?? stack.unevenGrid;
  if (!start.linked || !grid) return undefined;
  const normal = planeNormal(start.linked.plane);
  const heights = gridCorners(grid).map((corner) => dot(corner, normal));
  const wanted = end === 'first' ? Math.min(...heights) : Math.max(...heights);
  const move = scale(normal, wanted - dot(start.linked.centreMm, normal));
  return stepIn(crosshairStep(start, add(start.linked.centreMm, move)));
}

function stepIn(result: DragResult): Step | undefined {
  return result.kind === 'step' ? result.step : undefined;
}

function devicePixels({ size }: FrameFacts) {
  const density = globalThis.devicePixelRatio || 1;
  return { width: size.width * density, height: size.height * density };
}
