// The picture of one frame, cut by the workers each time that it is asked another way. While the hand moves, a cheaper one
// does, and says so; at rest the whole.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { Plane } from '../../../native-free-core/geometry/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { isCurved, type PaneCut, type PlaneCut } from '../../../native-free-core/recipe/index.ts';
import { createPlaneCutter, type OpenSeries, type PlaneCutter } from '../../pipeline/index.ts';

export interface PlanePicture<Cut extends PaneCut = PaneCut> {
  readonly frame: GreyFrame;
  /** As it was asked for; a draft frame has half of its columns and rows. */
  readonly cut: Cut;
  /** Absent for a curved one. */
  readonly plane?: Plane;
  /** What the values were really taken with: a moving picture has no slow one. */
  readonly interpolation: PaneCut['interpolation'];
  readonly contentId: string;
}

/** Slabs thicker than this are cut at half the resolution while the hand moves. */
const draftSlabMm = 6;

let cutCount = 0;

interface Shown<Cut extends PaneCut> {
  readonly picture?: PlanePicture<Cut>;
  readonly problem?: ProblemRecord;
}

export function usePlanePicture<Cut extends PaneCut>(
  series: OpenSeries,
  stack: number,
  cut: Cut,
  isMoving: boolean,
): Shown<Cut> {
  const [shown, setShown] = useState<Shown<Cut>>({});
  const cutter = useRef<PlaneCutter>(undefined);
  const asked = useRef(new Map<string, Omit<PlanePicture<Cut>, 'frame' | 'contentId'>>());

  useEffect(() => {
    const made = createPlaneCutter(
      series,
      (frame, mark) => {
        const known = asked.current.get(mark);
        asked.current.delete(mark);
        if (known) setShown({ picture: { ...known, frame, contentId: mark } });
      },
      (problem) => setShown({ problem }),
    );
    cutter.current = made;
    return () => made.close();
  }, [series]);

  const drawn = isMoving ? draftOf(cut) : cut;
  const there = useFramesThere(series, stack);
  const name = JSON.stringify([nameable(drawn), isMoving && cut.slab !== undefined, there]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says all that the cut depends on.
  useEffect(() => {
    cutCount += 1;
    const mark = `plane ${cutCount}`;
    for (const old of [...asked.current.keys()].slice(0, -4)) asked.current.delete(old);
    const plane = isCurved(cut) ? undefined : cut.plane;
    asked.current.set(mark, { cut, plane, interpolation: drawn.interpolation });
    cutter.current?.ask({ stack, cut: drawn, isMoving }, mark);
  }, [series, stack, name]);
  return shown;
}

/** Interpolations that a moving picture can wait for. */
const quick: ReadonlySet<PaneCut['interpolation']> = new Set(['nearest', 'linear']);

/** The cheaper picture of a moving hand: thick slabs at a quarter of the pixels, nothing slower than linear. */
function draftOf(cut: PaneCut): PaneCut {
  const interpolation = quick.has(cut.interpolation) ? cut.interpolation : 'linear';
  const isThick = (cut.slab?.thicknessMm ?? 0) > draftSlabMm;
  if (isCurved(cut) || !isThick) return { ...cut, interpolation };
  return { ...(cut satisfies PlaneCut), plane: halved(cut.plane), interpolation };
}

/** A surface is large: it is known by being the same one. */
const surfaceNumbers = new WeakMap<object, number>();
let surfaceCount = 0;

function nameable(cut: PaneCut): unknown {
  if (!isCurved(cut)) return cut;
  const number = surfaceNumbers.get(cut.surface) ?? ++surfaceCount;
  surfaceNumbers.set(cut.surface, number);
  return { ...cut, surface: number };
}

/** Every second pixel of every second row, at the middles of the four that it stands for. */
function halved(plane: Plane): Plane {
  const [betweenRows, betweenColumns] = plane.spacingMm;
  const columns = Math.max(1, Math.floor(plane.columns / 2));
  const rows = Math.max(1, Math.floor(plane.rows / 2));
  const along = (axis: 0 | 1 | 2) =>
    plane.originMm[axis] + (plane.rowDirection[axis] * betweenColumns + plane.columnDirection[axis] * betweenRows) / 2;
  return {
    ...plane,
    originMm: [along(0), along(1), along(2)],
    spacingMm: [betweenRows * (plane.rows / rows), betweenColumns * (plane.columns / columns)],
    columns,
    rows,
  };
}

/** Planes are cut again at the first frame, each time that a quarter more has come, and at the end. */
function useFramesThere(series: OpenSeries, stack: number): number {
  const count = series.plan.stacks[stack].images.length;
  const part = Math.max(1, Math.ceil(count / 4));
  const stage = () => {
    const there = series.framesThere(stack);
    return series.state().phase === 'loading' && there > 1 ? Math.max(1, there - (there % part)) : there;
  };
  return useSyncExternalStore(series.subscribe, stage);
}
