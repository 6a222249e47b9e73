// A crop box as it is seen in the picture of a plane: its edges, and a grip on each face that can be seen from the side.
import type { OverlayMarker, OverlaySegment } from '../../../native-free-core/display/index.ts';
import {
  add,
  dot,
  type PatientPoint,
  type Plane,
  patientToPixel,
  planeNormal,
  scale,
  subtract,
} from '../../../native-free-core/geometry/index.ts';
import type { CropBox } from '../../../native-free-core/volume/index.ts';

const boxColour = '#8be0d4';

/** A face that looks more than this along the view (cosine) cannot be dragged in it. */
const alongView = 0.7;

export function boxSegments(box: CropBox | undefined, plane: Plane): readonly OverlaySegment[] {
  if (!box) return [];
  const corners = Array.from({ length: 8 }, (_, corner) => patientToPixel(plane, cornerOf(box, corner)));
  const edges = corners.flatMap((from, corner) =>
    [1, 2, 4].filter((bit) => (corner & bit) === 0).map((bit) => ({ from, to: corners[corner | bit] })),
  );
  return edges.map((edge) => ({ ...edge, colour: boxColour }));
}

/** Handles 'crop:AXIS:SIDE', axis 0 to 2, side −1 or 1. */
export function boxMarkers(box: CropBox | undefined, plane: Plane): readonly OverlayMarker[] {
  if (!box) return [];
  const normal = planeNormal(plane);
  return [0, 1, 2].flatMap((axis) => {
    if (Math.abs(dot(box.axes[axis], normal)) > alongView) return [];
    return [-1, 1].map((side) => ({
      at: patientToPixel(plane, faceCentre(box, axis, side)),
      label: '',
      colour: boxColour,
      handle: `crop:${axis}:${side}`,
      isSmall: true,
    }));
  });
}

/** The box with one face moved by a movement of the hand; it keeps at least a millimetre of thickness. */
export function withMovedFace(box: CropBox, axis: number, side: number, moved: PatientPoint): CropBox {
  const outwardMm = side * dot(moved, box.axes[axis]);
  const halfMm = Math.max(0.5, box.halfLengthsMm[axis] + outwardMm / 2);
  const grownMm = halfMm - box.halfLengthsMm[axis];
  const [width, depth, height] = box.halfLengthsMm.map((half, k) => (k === axis ? halfMm : half));
  return {
    ...box,
    centreMm: add(box.centreMm, scale(box.axes[axis], side * grownMm)),
    halfLengthsMm: [width, depth, height],
  };
}

/** The length of one side set; the middle stays. */
export function withLength(box: CropBox, axis: number, lengthMm: number): CropBox {
  const [width, depth, height] = box.halfLengthsMm.map((half, k) => (k === axis ? lengthMm / 2 : half));
  return { ...box, halfLengthsMm: [width, depth, height] };
}

function faceCentre(box: CropBox, axis: number, side: number): PatientPoint {
  return add(box.centreMm, scale(box.axes[axis], side * box.halfLengthsMm[axis]));
}

/** Bit k of the corner's number chooses the side along axis k. */
function cornerOf(box: CropBox, corner: number): PatientPoint {
  return [0, 1, 2].reduce<PatientPoint>((point, axis) => {
    const half = scale(box.axes[axis], box.halfLengthsMm[axis]);
    return (corner & (1 << axis)) === 0 ? subtract(point, half) : add(point, half);
  }, box.centreMm);
}
