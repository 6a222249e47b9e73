// A sketch as it is seen in the picture of one plane: its points, nearer ones stronger, and the lines between them.
import type { OverlayMarker, OverlaySegment } from '../../../native-free-core/display/index.ts';
import {
  distanceToPlaneMm,
  type PatientPoint,
  type Plane,
  patientToPixel,
} from '../../../native-free-core/geometry/index.ts';
import type { Sketch } from './sketch.ts';

const sketchColour = '#f2b544';

/** A point further from the plane than this is not in the picture that one looks at: it is shown faint. */
const nearMm = 2;

export function sketchMarkers(sketch: Sketch | undefined, plane: Plane): readonly OverlayMarker[] {
  if (!sketch) return [];
  const isOutline = sketch.shape === 'outline';
  return sketch.pointsMm.map((point, index) => ({
    at: patientToPixel(plane, point),
    label: isOutline ? '' : (sketch.names?.[index] ?? String(index + 1)),
    colour: sketchColour,
    // A point of another slice does not stand in the way of the next one.
    handle: isNear(plane, point) ? `point:${index}` : undefined,
    isFaint: !isNear(plane, point),
    isSmall: isOutline,
  }));
}

export function sketchSegments(sketch: Sketch | undefined, plane: Plane): readonly OverlaySegment[] {
  if (!sketch || sketch.shape === 'points') return [];
  const { pointsMm, shape } = sketch;
  const ends = shape === 'outline' && pointsMm.length > 2 ? [...pointsMm, pointsMm[0]] : pointsMm;
  return ends.slice(1).map((point, index) => ({
    from: patientToPixel(plane, ends[index]),
    to: patientToPixel(plane, point),
    colour: sketchColour,
    weight: isNear(plane, point) || isNear(plane, ends[index]) ? undefined : 'faint',
  }));
}

function isNear(plane: Plane, point: PatientPoint): boolean {
  return Math.abs(distanceToPlaneMm(plane, point)) <= nearMm;
}
