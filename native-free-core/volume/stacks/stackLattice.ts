// Do parallel images make a regular lattice? If not, exactly why not.
import { cross, dot, norm, normalise, scale, subtract, type Vector3, type VolumeGrid } from '../../geometry/index.ts';
import type { UnevenGrid } from '../unevenVolume.ts';
import type { StackProblem } from '../volumeProblem.ts';
import { deepest, type Position, positionsOf } from './positions.ts';
import { describeSpacing, toleranceMm } from './spacing.ts';
import type { PlacedImage, Stack, StackableImage } from './stack.ts';

/** Slices may stand this far off their straight line, in pixels. */
const displacedPixels = 0.1;

/** A shear beyond this part of the spacing is a tilted gantry, and not the rounding of positions. */
const tiltedFrom = 0.005;

/** The images in order along the normal, with the regular or the uneven grid that they lie on. */
export function stackLattice<Image extends StackableImage>(
  images: readonly PlacedImage<Image>[],
): Omit<Stack<Image>, 'splitBy'> {
  const positions = positionsOf(images);
  const inOrder = positions.flatMap((position) => position.images);
  if (deepest(positions) > 1) return { images: inOrder, problems: duplicates(positions) };
  if (inOrder.length === 1) return { images: inOrder, problems: [{ kind: 'singleSlice' }] };
  const heightsMm = positions.map((position) => position.heightMm);
  const step = meanStep(inOrder);
  const problems = [...describeSpacing(heightsMm), ...displacement(inOrder, heightsMm)];
  if (problems.length > 0) return { images: inOrder, unevenGrid: unevenGrid(inOrder, problems), problems };
  return { images: inOrder, grid: regularGrid(inOrder, step), problems: tilt(inOrder[0], step) };
}

function duplicates(positions: readonly Position<StackableImage>[]): StackProblem[] {
  return positions
    .filter((position) => position.images.length > 1)
    .map(({ heightMm, images }) => ({
      kind: 'duplicatePosition',
      positionMm: roundMm(heightMm),
      count: images.length,
      sopInstanceUIDs: images.map((image) => image.sopInstanceUID),
    }));
}

function meanStep(images: readonly PlacedImage[]): Vector3 {
  const across = subtract(images[images.length - 1].plane.originMm, images[0].plane.originMm);
  return scale(across, 1 / (images.length - 1));
}

/** How far the slices stand off the straight line from the first to the last: a sheared stack is straight. */
function displacement(images: readonly PlacedImage[], heightsMm: readonly number[]): StackProblem[] {
  const first = images[0].plane.originMm;
  const across = subtract(images[images.length - 1].plane.originMm, first);
  const heightMm = heightsMm[heightsMm.length - 1] - heightsMm[0];
  const offMm = images.map((image, k) => {
    const onLine = scale(across, (heightsMm[k] - heightsMm[0]) / heightMm);
    return norm(subtract(subtract(image.plane.originMm, first), onLine));
  });
  const largestMm = Math.max(...offMm);
  const allowedMm = Math.max(0.01, displacedPixels * Math.min(...images[0].plane.spacingMm));
  return largestMm > allowedMm ? [{ kind: 'slicesDisplaced', largestMm: roundMm(largestMm) }] : [];
}

function tilt(image: PlacedImage, step: Vector3): StackProblem[] {
  const { rowDirection, columnDirection } = image.plane;
  const spacingMm = dot(step, normalise(cross(rowDirection, columnDirection)));
  const shearMm = Math.sqrt(Math.max(0, dot(step, step) - spacingMm * spacingMm));
  if (shearMm <= Math.max(tiltedFrom * spacingMm, toleranceMm(spacingMm))) return [];
  return [{ kind: 'gantryTilt', shearMm: roundMm(shearMm), spacingMm: roundMm(spacingMm) }];
}

function regularGrid(images: readonly PlacedImage[], sliceStep: Vector3): VolumeGrid {
  return { ...inPlane(images), originMm: images[0].plane.originMm, sliceStep };
}

function unevenGrid(images: readonly PlacedImage[], problems: readonly StackProblem[]): UnevenGrid {
  const gapsAfter = problems.flatMap((problem) => (problem.kind === 'sliceMissing' ? [problem.afterIndex] : []));
  const grid = { ...inPlane(images), sliceOriginsMm: images.map((image) => image.plane.originMm) };
  return gapsAfter.length > 0 ? { ...grid, gapsAfter } : grid;
}

function inPlane(images: readonly PlacedImage[]) {
  const { plane, pixelModule } = images[0];
  return {
    dimensions: [pixelModule.columns, pixelModule.rows, images.length] as const,
    columnStep: scale(plane.rowDirection, plane.spacingMm[1]),
    rowStep: scale(plane.columnDirection, plane.spacingMm[0]),
    frameOfReferenceUID: plane.frameOfReferenceUID,
  };
}

function roundMm(mm: number): number {
  return Math.round(mm * 1000) / 1000;
}
