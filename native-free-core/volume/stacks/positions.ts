// Where images lie along the normal of their stack, and which of them share a place.
import { cross, dot, normalise } from '../../geometry/index.ts';
import type { PlacedImage, StackableImage } from './stack.ts';

/** Images at one place, in the order they were given. */
export interface Position<Image> {
  /** dot(ImagePositionPatient, row × column direction) */
  readonly heightMm: number;
  readonly images: readonly Image[];
}

/** Ascending along the normal of the first image. Places nearer than a hundredth of a pixel, and of a mm, are one. */
export function positionsOf<Image extends StackableImage>(
  images: readonly PlacedImage<Image>[],
): Position<PlacedImage<Image>>[] {
  const { rowDirection, columnDirection, spacingMm } = images[0].plane;
  const normal = normalise(cross(rowDirection, columnDirection));
  const toleranceMm = 0.01 * Math.min(1, ...spacingMm);
  const heights = images
    .map((image) => ({ image, heightMm: dot(image.plane.originMm, normal) }))
    .sort((a, b) => a.heightMm - b.heightMm);
  const positions: { heightMm: number; images: PlacedImage<Image>[] }[] = [];
  for (const { image, heightMm } of heights) {
    const last = positions.at(-1);
    if (last !== undefined && heightMm - last.heightMm <= toleranceMm) last.images.push(image);
    else positions.push({ heightMm, images: [image] });
  }
  const givenOrder = new Map(images.map((image, index) => [image, index]));
  for (const position of positions) position.images.sort((a, b) => givenOrder.get(a)! - givenOrder.get(b)!);
  return positions;
}

/** The most images that share one place. */
export function deepest(positions: readonly Position<unknown>[]): number {
  return positions.reduce((most, position) => Math.max(most, position.images.length), 0);
}
