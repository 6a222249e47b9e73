// The ways of putting a plane by points: which sketch each asks for, and what its points give. Pure; the sketch itself says,
// by its purpose, which tool is in hand.
import { fail, type Outcome } from '../../../../native-free-core/outcome.ts';
import {
  type Placement,
  type Placing,
  type PlacingProblem,
  type PlaneAxes,
  type PlanePane,
  type PlaneProtocol,
  placeByFit,
  placeByProtocol,
  placeOnLine,
  placeThroughThree,
  planeProtocol,
  withinVolume,
} from '../../../../native-free-core/recipe/index.ts';
import type { AnyGrid } from '../../../../native-free-core/volume/index.ts';
import { newSketch, type Sketch } from '../../sketch/sketch.ts';

export const pointTools = ['threePoints', 'twoPoints', 'bestFit'] as const;
export type PointTool = (typeof pointTools)[number];

export type PlaceTool = { readonly kind: PointTool } | { readonly kind: 'protocol'; readonly protocol: PlaneProtocol };

/** What every sketch of this panel is for begins so. */
export const placePurpose = 'place:';

const wantedPoints = { threePoints: 3, twoPoints: 2, bestFit: undefined } as const;

/** As few points as there can be a plane of. */
export function fewestPoints(tool: PlaceTool): number {
  return tool.kind === 'protocol' ? tool.protocol.landmarks.length : (wantedPoints[tool.kind] ?? 4);
}

/** The points are known by their numbers in the pictures: names would cover what is looked for. */
export function sketchFor(tool: PlaceTool, target: Sketch['target']): Sketch {
  const { seriesInstanceUID, stack } = target;
  const base = { shape: 'points', target: { seriesInstanceUID, stack } } as const;
  if (tool.kind !== 'protocol') {
    return newSketch({ ...base, purpose: placePurpose + tool.kind, wanted: wantedPoints[tool.kind] });
  }
  const { id, landmarks } = tool.protocol;
  return newSketch({ ...base, purpose: placePurpose + id, wanted: landmarks.length });
}

/** The tool that a sketch is of; undefined for those of other panels. */
export function toolOf(sketch: Sketch | undefined): PlaceTool | undefined {
  if (!sketch?.purpose.startsWith(placePurpose)) return undefined;
  const name = sketch.purpose.slice(placePurpose.length);
  const kind = pointTools.find((each) => each === name);
  if (kind) return { kind };
  const protocol = planeProtocol(name);
  return protocol && { kind: 'protocol', protocol };
}

export function placingOf(tool: PlaceTool): Placing {
  return tool.kind;
}

export interface PlacingFrom {
  /** As the planes lie now. */
  readonly axes: PlaneAxes;
  readonly grid: AnyGrid;
  /** The pane that a person wants it in; a protocol has its own. */
  readonly asked?: PlanePane;
}

/** The planes that the points of a sketch give, held to the volume. */
export function placementOf(tool: PlaceTool, sketch: Sketch, from: PlacingFrom): Outcome<Placement, PlacingProblem> {
  const found = foundBy(tool, sketch, from);
  return found.ok ? withinVolume(found.value, from.grid) : found;
}

function foundBy(
  tool: PlaceTool,
  { pointsMm, pane }: Sketch,
  { axes, asked }: PlacingFrom,
): Outcome<Placement, PlacingProblem> {
  const wanted = fewestPoints(tool);
  if (pointsMm.length < wanted) return fail({ kind: 'tooFewPoints', found: pointsMm.length, wanted });
  const [a, b, c] = pointsMm;
  switch (tool.kind) {
    case 'threePoints':
      return placeThroughThree([a, b, c], axes, asked);
    case 'twoPoints':
      return placeOnLine([a, b], pane ?? 'sagittal', axes, asked);
    case 'bestFit':
      return placeByFit(pointsMm, axes, asked);
    case 'protocol':
      return placeByProtocol(tool.protocol, pointsMm, axes);
  }
}
