// The plane of one frame, cut by the workers each time that it is asked another way. While the hand moves a thick slab,
// a quarter of its pixels does; at rest the whole.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { Plane } from '../../../native-free-core/geometry/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import type { PaneCut } from '../../../native-free-core/recipe/index.ts';
import { createPlaneCutter, type OpenSeries, type PlaneCutter } from '../../pipeline/index.ts';

export interface PlanePicture {
  readonly frame: GreyFrame;
  /** The plane that was asked for; a draft frame has half of its columns and rows. */
  readonly plane: Plane;
  readonly contentId: string;
}

/** Slabs thicker than this are cut at half the resolution while the hand moves. */
const draftSlabMm = 6;

let cutCount = 0;

export function usePlanePicture(
  series: OpenSeries,
  stack: number,
  cut: PaneCut,
  isMoving: boolean,
): { picture?: PlanePicture; problem?: ProblemRecord } {
  const [shown, setShown] = useState<{ picture?: PlanePicture; problem?: ProblemRecord }>({});
  const cutter = useRef<PlaneCutter>(undefined);
  const asked = useRef(new Map<string, Plane>());

  useEffect(() => {
    const made = createPlaneCutter(
      series,
      (frame, mark) => {
        const plane = asked.current.get(mark);
        asked.current.delete(mark);
        if (plane) setShown({ picture: { frame, plane, contentId: mark } });
      },
      (problem) => setShown({ problem }),
    );
    cutter.current = made;
    return () => made.close();
  }, [series]);

  const isDraft = isMoving && (cut.slab?.thicknessMm ?? 0) > draftSlabMm;
  const there = useFramesThere(series, stack);
  const name = JSON.stringify([cut, isDraft, there]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says all that the cut depends on.
  useEffect(() => {
    cutCount += 1;
    const mark = `plane ${cutCount}`;
    for (const old of [...asked.current.keys()].slice(0, -4)) asked.current.delete(old);
    asked.current.set(mark, cut.plane);
    const plane = isDraft ? halved(cut.plane) : cut.plane;
    cutter.current?.ask({ stack, plane, interpolation: cut.interpolation, slab: cut.slab }, mark);
  }, [series, stack, name]);
  return shown;
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
