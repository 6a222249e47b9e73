// Lines over a picture that stand for other planes: the linked ones, those of other frames, and those of a planned series.
import type { Crosshair, OverlaySegment } from '../../../native-free-core/display/index.ts';
import {
  cross,
  dot,
  normalise,
  type PatientPoint,
  type Plane,
  patientToPixel,
  planeIntersection,
  planeNormal,
} from '../../../native-free-core/geometry/index.ts';
import {
  type LinkedPlanes,
  type PlaneBatch,
  type PlanePane,
  planePanes,
  planesOfBatch,
} from '../../../native-free-core/recipe/index.ts';

/** Pale, told apart by more than their hue: blue is light, green is mid, violet is dark. */
export const paneColours: Readonly<Record<PlanePane, string>> = {
  axial: '#8fd3ff',
  coronal: '#8be08b',
  sagittal: '#f0a3e0',
};

const referenceColour = '#f2d27a';

/** The two other linked planes, seen edge-on in the picture of `pane`, through the crosshair. */
export function crosshairOn(
  pane: PlanePane,
  planes: LinkedPlanes,
  centreMm: PatientPoint,
  slabMm: (pane: PlanePane) => number,
): Crosshair {
  const plane = planes[pane];
  const lines = planePanes
    .filter((other) => other !== pane)
    .map((other) => {
      const along = normalise(cross(planeNormal(plane), planeNormal(planes[other])));
      const direction = [dot(along, plane.rowDirection), dot(along, plane.columnDirection)] as const;
      return { name: other, colour: paneColours[other], direction, slabThicknessMm: slabMm(other) };
    });
  return { centre: patientToPixel(plane, centreMm), spacingMm: plane.spacingMm, lines };
}

/** Where the plane of another frame cuts this one; nothing when they are parallel or of different frames of reference. */
export function referenceLines(
  plane: Plane,
  others: readonly Plane[],
  active: Plane | undefined,
): readonly OverlaySegment[] {
  return others.flatMap((other) => {
    const segment = planeIntersection(plane, other);
    if (!segment) return [];
    return [
      {
        from: segment[0],
        to: segment[1],
        colour: referenceColour,
        weight: other === active ? ('strong' as const) : undefined,
      },
    ];
  });
}

/** More lines than this make a grey mist: only some are drawn, the first and the last always. */
const mostPlannedLines = 24;

/** The planes of a series that is planned, as lines on a picture that they cut; the first and last are strong. */
export function plannedLines(plane: Plane, batch: PlaneBatch | undefined): readonly OverlaySegment[] {
  if (!batch) return [];
  const every = Math.max(1, Math.ceil(batch.count / mostPlannedLines));
  return planesOfBatch(batch).flatMap((planned, index) => {
    const isEnd = index === 0 || index === batch.count - 1;
    if (index % every !== 0 && !isEnd) return [];
    const segment = planeIntersection(plane, planned);
    if (!segment) return [];
    return [
      {
        from: segment[0],
        to: segment[1],
        colour: referenceColour,
        weight: isEnd ? ('strong' as const) : ('faint' as const),
      },
    ];
  });
}
