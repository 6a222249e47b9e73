// Points that a hand is putting on the pictures before they mean anything: landmarks of a plane, a path, an outline. They
// are nobody's decision yet: a panel that asked for them makes one step of them. Pure.
import type { PatientPoint } from '../../../native-free-core/geometry/index.ts';
import type { PlanePane, StepTarget } from '../../../native-free-core/recipe/index.ts';

/** points: each for itself, named · path: in order · outline: a closed region, in the pane where it was begun. */
export type SketchShape = 'points' | 'path' | 'outline';

export interface Sketch {
  /** Which tool of which panel asked: it alone takes the points. */
  readonly purpose: string;
  readonly shape: SketchShape;
  readonly target: Pick<StepTarget, 'seriesInstanceUID' | 'stack'>;
  readonly pointsMm: readonly PatientPoint[];
  /** So many and no more; absent: as many as the hand likes. */
  readonly wanted?: number;
  /** What each point stands for, in order: shown beside it. Absent: its number. */
  readonly names?: readonly string[];
  /** Of an outline: the pane it is drawn in, from its first point on. */
  readonly pane?: PlanePane;
  /** The point, by its index, whose place the next one takes. */
  readonly replacing?: number;
  /** Enter was pressed: the panel may take it. */
  readonly isDone?: boolean;
}

export function newSketch(sketch: Omit<Sketch, 'pointsMm'> & Partial<Pick<Sketch, 'pointsMm'>>): Sketch {
  // What is given in may know more of itself than which stack it is.
  const { seriesInstanceUID, stack } = sketch.target;
  return { pointsMm: [], ...sketch, target: { seriesInstanceUID, stack } };
}

/** One point more, where there is room and, for an outline, in its own pane; or another one in the place of one put again. */
export function withPoint(sketch: Sketch, pointMm: PatientPoint, pane: PlanePane): Sketch {
  const { replacing } = sketch;
  if (replacing !== undefined) {
    const isFirst = replacing === 0;
    const moved = withMovedPoint(sketch, replacing, pointMm);
    return { ...moved, replacing: undefined, pane: isFirst ? pane : sketch.pane };
  }
  if (sketch.wanted !== undefined && sketch.pointsMm.length >= sketch.wanted) return sketch;
  if (sketch.shape === 'outline' && sketch.pane !== undefined && sketch.pane !== pane) return sketch;
  return { ...sketch, pointsMm: [...sketch.pointsMm, pointMm], pane: sketch.pane ?? pane };
}

export function withMovedPoint(sketch: Sketch, index: number, pointMm: PatientPoint): Sketch {
  return { ...sketch, pointsMm: sketch.pointsMm.map((each, k) => (k === index ? pointMm : each)) };
}

/** The last point taken back, or the wish to put one again; the first one taken back frees an outline from its pane. */
export function withoutLast(sketch: Sketch): Sketch {
  if (sketch.replacing !== undefined) return { ...sketch, replacing: undefined };
  const pointsMm = sketch.pointsMm.slice(0, -1);
  return { ...sketch, pointsMm, pane: pointsMm.length === 0 ? undefined : sketch.pane };
}

export function isComplete({ pointsMm, wanted }: Sketch): boolean {
  return wanted !== undefined && pointsMm.length >= wanted;
}

/** Is it put on the pictures of this stack? */
export function isOf(sketch: Sketch, { seriesInstanceUID, stack }: Sketch['target']): boolean {
  return sketch.target.seriesInstanceUID === seriesInstanceUID && sketch.target.stack === stack;
}
