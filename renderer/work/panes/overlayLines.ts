// Lines over a picture that stand for other planes: the linked ones, those of other frames, and those of a planned series.
import type { Crosshair, OverlayMarker, OverlaySegment } from '../../../native-free-core/display/index.ts';
import {
  add,
  cross,
  dot,
  normalise,
  type PatientPoint,
  type PixelSegment,
  type Plane,
  patientToPixel,
  pixelToPatient,
  planeIntersection,
  planeNormal,
  scale,
} from '../../../native-free-core/geometry/index.ts';
import {
  type LinkedPlanes,
  type PlanePane,
  planePanes,
  planesOfBatch,
  type SeriesBatch,
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

/**
 * The planes of a series that is planned, as lines on a picture that they cut; the first and last are strong, and as thick
 * as they will be.
 */
export function plannedLines(plane: Plane, batch: SeriesBatch | undefined): readonly OverlaySegment[] {
  return plannedOn(plane, batch).flatMap(({ planned, segment, isEnd }) => [
    { from: segment[0], to: segment[1], colour: referenceColour, weight: isEnd ? 'strong' : 'faint' } as const,
    ...(isEnd && batch?.kind !== 'rotation' ? faces(plane, planned, batch?.thicknessMm ?? 0) : []),
  ]);
}

/** The numbers of the planned pictures, at the ends of their lines; of parallel ones, those of the first and the last. */
export function plannedMarkers(plane: Plane, batch: SeriesBatch | undefined): readonly OverlayMarker[] {
  const isCrowded = batch !== undefined && 'incrementMm' in batch;
  const told = plannedOn(plane, batch).filter(({ isEnd }) => isEnd || !isCrowded);
  return told.map(({ segment, number }) => ({
    at: segment[0],
    label: String(number),
    colour: referenceColour,
    isSmall: true,
  }));
}

interface PlannedLine {
  readonly planned: Plane;
  readonly segment: PixelSegment;
  readonly number: number;
  readonly isEnd: boolean;
}

/** Those that are drawn: planes that lie about an axis or across a path only as far as they reach. */
function plannedOn(plane: Plane, batch: SeriesBatch | undefined): readonly PlannedLine[] {
  if (!batch) return [];
  const planes = planesOfBatch(batch);
  const every = Math.max(1, Math.ceil(planes.length / mostPlannedLines));
  return planes.flatMap((planned, index) => {
    const isEnd = index === 0 || index === planes.length - 1;
    if (index % every !== 0 && !isEnd) return [];
    const segment = batch.kind === 'sections' ? acrossPath(plane, planned) : planeIntersection(plane, planned);
    return segment ? [{ planned, segment, number: index + 1, isEnd }] : [];
  });
}

/** The part of the line of intersection that lies within the planned picture itself. */
function acrossPath(plane: Plane, planned: Plane): PixelSegment | undefined {
  const within = planeIntersection(planned, plane);
  if (!within) return undefined;
  return [
    patientToPixel(plane, pixelToPatient(planned, within[0])),
    patientToPixel(plane, pixelToPatient(planned, within[1])),
  ];
}

/** The two faces of a thick picture. */
function faces(plane: Plane, planned: Plane, thicknessMm: number): readonly OverlaySegment[] {
  if (!(thicknessMm > 0)) return [];
  const normal = planeNormal(planned);
  return [-1, 1].flatMap((side) => {
    const originMm = add(planned.originMm, scale(normal, (side * thicknessMm) / 2));
    const segment = planeIntersection(plane, { ...planned, originMm });
    return segment ? [{ from: segment[0], to: segment[1], colour: referenceColour, weight: 'faint' as const }] : [];
  });
}
