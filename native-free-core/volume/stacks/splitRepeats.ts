// Several images at each place: echoes, b-values, phases, time points. They are told apart by the attributes that really
// separate them, else by the order in which they repeat.
import { type LabelledGroup, partition, refine } from './partition.ts';
import { deepest, type Position, positionsOf } from './positions.ts';
import type { PlacedImage, StackableImage } from './stack.ts';

/** The group itself when every place holds one image, or when the repeats are too few to be volumes. */
export function splitRepeats<Image extends StackableImage>(
  group: LabelledGroup<PlacedImage<Image>>,
): LabelledGroup<PlacedImage<Image>>[] {
  const positions = positionsOf(group.images);
  const depth = deepest(positions);
  if (depth === 1) return [group];
  const keyword = separatingKeyword(group.images, depth);
  if (keyword === undefined) return refine([group], () => splitByOrder(positions, depth));
  const parts = partition(group.images, (image) => image.splitAttributes[keyword] ?? '')
    .map((images) => ({ images, label: `${keyword} ${images[0].splitAttributes[keyword] ?? '—'}` }))
    .sort((a, b) => compareValues(a.images[0].splitAttributes[keyword], b.images[0].splitAttributes[keyword]));
  return refine([group], () => parts).flatMap((part) => splitRepeats(part));
}

/**
 * The attribute whose values leave the fewest images at one place; among equals the one with the fewest values, then the
 * first in the table. More values than images at a place (a time that differs from slice to slice) separate nothing.
 */
function separatingKeyword<Image extends StackableImage>(
  images: readonly PlacedImage<Image>[],
  depth: number,
): string | undefined {
  const keywords = [...new Set(images.flatMap((image) => Object.keys(image.splitAttributes)))];
  for (const kind of [isToldByAll, isMeaningful, isIndex]) {
    const best = bestKeyword(
      images,
      keywords.filter((keyword) => kind(images, keyword)),
      depth,
    );
    if (best !== undefined) return best;
  }
  return undefined;
}

// What tells most comes first: an attribute that every image has, then one that some have (a gradient direction, which images
// without gradient lack), and a bare number of a dimension only when nothing with a meaning separates.
function isToldByAll(images: readonly StackableImage[], keyword: string): boolean {
  return isMeaningful(images, keyword) && images.every((image) => keyword in image.splitAttributes);
}

function isMeaningful(images: readonly StackableImage[], keyword: string): boolean {
  return !isIndex(images, keyword);
}

function isIndex(_images: readonly StackableImage[], keyword: string): boolean {
  return keyword.startsWith('DimensionIndexValues');
}

function bestKeyword<Image extends StackableImage>(
  images: readonly PlacedImage<Image>[],
  keywords: readonly string[],
  depth: number,
): string | undefined {
  let best: { keyword: string; left: number; values: number } | undefined;
  for (const keyword of keywords) {
    const groups = partition(images, (image) => image.splitAttributes[keyword] ?? '');
    if (groups.length < 2 || groups.length > depth) continue;
    const left = Math.max(...groups.map((group) => deepest(positionsOf(group))));
    if (left >= depth) continue;
    const isBetter = best === undefined || left < best.left || (left === best.left && groups.length < best.values);
    if (isBetter) best = { keyword, left, values: groups.length };
  }
  return best?.keyword;
}

/** The first image at every place, then the second … Repeats at less than half of the places are strays, not volumes. */
function splitByOrder<Image>(positions: readonly Position<Image>[], depth: number): LabelledGroup<Image>[] {
  const repeated = positions.filter((position) => position.images.length > 1);
  if (repeated.length * 2 < positions.length) {
    return [{ images: positions.flatMap((position) => position.images), label: '' }];
  }
  return Array.from({ length: depth }, (_, turn) => ({
    images: positions.flatMap((position) => position.images.slice(turn, turn + 1)),
    label: `Repeat ${turn + 1}`,
  }));
}

function compareValues(a = '', b = ''): number {
  const difference = Number(a) - Number(b);
  if (Number.isFinite(difference)) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}
