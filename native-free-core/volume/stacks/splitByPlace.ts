// Images that can lie on one lattice: same kind, frame of reference, orientation, size and pixel spacing.
import { cross, type ImagePlane, norm, subtract } from '../../geometry/index.ts';
import { type LabelledGroup, labelled, partition, refine } from './partition.ts';
import type { PlacedImage, StackableImage } from './stack.ts';

/** Directions nearer than this are parallel: 0.1°, far above the rounding of a decimal string. */
const directionTolerance = 0.1 * (Math.PI / 180);

/** From this many images that are each alone in their orientation, they are one stack to leaf through. */
const apartFrom = 3;

/** `parallel`: groups that may be volumes. `apart`: images each in an orientation of its own (radial cuts, scouts). */
export function splitByPlace<Image extends StackableImage>(
  images: readonly PlacedImage<Image>[],
): { readonly parallel: readonly LabelledGroup<PlacedImage<Image>>[]; readonly apart: readonly PlacedImage<Image>[] } {
  const kinds = labelled(
    partition(images, (image) => `${image.sopClassUID}|${image.pixelModule.samplesPerPixel}`),
    (group) => `SOPClassUID ${group[0].sopClassUID}`,
  );
  const frames = refine(kinds, (group) =>
    labelled(
      partition(group, (image) => image.plane.frameOfReferenceUID ?? ''),
      ([first]) => `FrameOfReferenceUID ${first.plane.frameOfReferenceUID ?? ''}`,
    ),
  );
  const orientations = refine(frames, (group) =>
    labelled(partitionByOrientation(group), ([first]) => `ImageOrientationPatient ${anatomicalName(first.plane)}`),
  );
  const alone = orientations.filter((group) => group.images.length === 1);
  const isApart = alone.length >= apartFrom;
  // Cuts across a path may be parallel where it is straight: a series that is mostly radial is leafed through as a whole.
  if (isApart && 2 * alone.length >= images.length) return { parallel: [], apart: images };
  const together = isApart ? orientations.filter((group) => group.images.length > 1) : orientations;
  return { parallel: refine(together, splitBySize), apart: isApart ? alone.flatMap((group) => group.images) : [] };
}

function partitionByOrientation<Image extends StackableImage>(
  images: readonly PlacedImage<Image>[],
): PlacedImage<Image>[][] {
  const groups: PlacedImage<Image>[][] = [];
  for (const image of images) {
    const group = groups.find(([first]) => isParallel(first.plane, image.plane));
    if (group === undefined) groups.push([image]);
    else group.push(image);
  }
  return groups;
}

function isParallel(a: ImagePlane, b: ImagePlane): boolean {
  return (
    norm(subtract(a.rowDirection, b.rowDirection)) <= directionTolerance &&
    norm(subtract(a.columnDirection, b.columnDirection)) <= directionTolerance
  );
}

function splitBySize<Image extends StackableImage>(
  images: readonly PlacedImage<Image>[],
): LabelledGroup<PlacedImage<Image>>[] {
  // Five digits: the same spacing written with more or fewer decimals is the same.
  const sizeOf = ({ plane, pixelModule }: PlacedImage<Image>): string =>
    `${pixelModule.columns}×${pixelModule.rows}, ${plane.spacingMm.map((mm) => Number(mm.toPrecision(5))).join('\\')} mm`;
  return labelled(partition(images, sizeOf), ([first]) => `PixelSpacing ${sizeOf(first)}`);
}

/** The plane of the patient that lies nearest. */
function anatomicalName(plane: ImagePlane): string {
  const [left, posterior, head] = cross(plane.rowDirection, plane.columnDirection).map(Math.abs);
  if (head >= left && head >= posterior) return 'axial';
  return left >= posterior ? 'sagittal' : 'coronal';
}
