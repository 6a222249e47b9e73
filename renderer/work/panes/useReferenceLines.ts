import { useEffect, useSyncExternalStore } from 'react';
import type { OverlaySegment } from '../../../native-free-core/display/index.ts';
import type { ImagePlane } from '../../../native-free-core/geometry/index.ts';
import type { Desk } from '../place/desk.ts';

import { plannedLines, referenceLines } from './overlayLines.ts';

const none: readonly OverlaySegment[] = [];

/** Tells the other frames where this one lies, and gives the lines of those of the same frame of reference. */
export function useReferenceLines(desk: Desk, index: number, plane: ImagePlane | undefined): readonly OverlaySegment[] {
  const { shownPlanes } = desk;
  const planes = useSyncExternalStore(shownPlanes.subscribe, shownPlanes.get);
  const reference = plane?.frameOfReferenceUID ?? '';
  const name = plane && JSON.stringify([plane.originMm, plane.rowDirection, plane.columnDirection]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says where the plane lies.
  useEffect(() => {
    const next = new Map(shownPlanes.get());
    if (plane && reference !== '') next.set(index, { plane, frameOfReferenceUID: reference });
    else next.delete(index);
    shownPlanes.set(next);
    return () => {
      const left = new Map(shownPlanes.get());
      left.delete(index);
      shownPlanes.set(left);
    };
  }, [shownPlanes, index, name, reference]);

  if (!plane) return none;
  const others = [...planes].filter(([at, other]) => at !== index && other.frameOfReferenceUID === reference);
  const active = planes.get(desk.view.active)?.plane;
  const lines = referenceLines(
    plane,
    others.map(([, other]) => other.plane),
    active,
  );
  return [...lines, ...plannedLines(plane, desk.planned)];
}
