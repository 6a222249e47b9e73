// The images of one series fall into stacks: by where they lie in the patient, never by instance number unless they say
// nothing else (PS3.3 C.7.6.2; domain practice: dot(IPP, row × column) ascending).
import type { StackProblem } from '../volumeProblem.ts';
import { byInstance, labelled, partition, refine } from './partition.ts';
import { splitByPlace } from './splitByPlace.ts';
import { splitByVectors } from './splitByVectors.ts';
import { splitRepeats } from './splitRepeats.ts';
import type { PlacedImage, Stack, StackableImage } from './stack.ts';
import { stackLattice } from './stackLattice.ts';

/** Every image comes back in exactly one stack, whatever is wrong with the series. */
export function sortIntoStacks<Image extends StackableImage>(images: readonly Image[]): Stack<Image>[] {
  const inOrder = [...images].sort(byInstance);
  const placed = inOrder.filter(isPlaced);
  const unplaced = inOrder.filter((image) => !isPlaced(image));
  const { parallel, apart } = splitByPlace(placed);
  const stacks = [
    ...parallel.flatMap((group) => splitRepeats(group)).map(latticeStack),
    ...(apart.length > 0 ? [looseStack(apart, { kind: 'nonParallel', orientations: apart.length })] : []),
    ...stacksWithoutPlace(unplaced),
  ];
  return (stacks.length === 1 ? [{ ...stacks[0], splitBy: '' }] : stacks).map(sayMosaic);
}

/** That the slices come out of a mosaic is no fault, but must be known. */
function sayMosaic<Image extends StackableImage>(stack: Stack<Image>): Stack<Image> {
  const mosaic = stack.images.find((image) => image.mosaic)?.mosaic;
  if (mosaic === undefined) return stack;
  const { isNormalKnown, ...facts } = mosaic;
  const assumed: StackProblem[] = isNormalKnown ? [] : [{ kind: 'mosaicNormalAssumed' }];
  return { ...stack, problems: [...stack.problems, { kind: 'mosaicOfSlices', ...facts }, ...assumed] };
}

function isPlaced<Image extends StackableImage>(image: Image): image is PlacedImage<Image> {
  return image.plane !== undefined;
}

function latticeStack<Image extends StackableImage>(group: {
  readonly images: readonly PlacedImage<Image>[];
  readonly label: string;
}): Stack<Image> {
  return { ...stackLattice(group.images), splitBy: group.label };
}

/** Clips of several frames stay whole, one stack each; single pictures make one stack together. */
function stacksWithoutPlace<Image extends StackableImage>(images: readonly Image[]): Stack<Image>[] {
  const multiframe = new Set(images.filter((image) => image.frameNumber > 1).map((image) => image.sopInstanceUID));
  const groups = partition(images, (image) => (multiframe.has(image.sopInstanceUID) ? image.sopInstanceUID : ''));
  const label = (group: readonly Image[]) =>
    multiframe.has(group[0].sopInstanceUID) ? `InstanceNumber ${group[0].instanceNumber}` : 'SingleFrames';
  const clips = refine(labelled(groups, label), splitByVectors);
  return clips.map(({ images: group, label: splitBy }) => ({
    ...looseStack(group, { kind: 'noGeometry', images: group.length }),
    splitBy,
  }));
}

function looseStack<Image extends StackableImage>(images: readonly Image[], problem: StackProblem): Stack<Image> {
  const sizes = [...new Set(images.map(({ pixelModule }) => `${pixelModule.columns}×${pixelModule.rows}`))];
  const mixed: StackProblem[] = sizes.length > 1 ? [{ kind: 'mixedSizes', sizes }] : [];
  return { images, problems: [problem, ...mixed], splitBy: '' };
}
