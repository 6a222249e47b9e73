// Groups of images, in order of appearance, and the words that tell them apart.
import type { StackableImage } from './stack.ts';

export interface LabelledGroup<Image> {
  readonly images: readonly Image[];
  /** Empty when there is nothing to tell apart. */
  readonly label: string;
}

export function partition<Image>(images: readonly Image[], keyOf: (image: Image) => string): Image[][] {
  const groups = new Map<string, Image[]>();
  for (const image of images) {
    const key = keyOf(image);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [image]);
    else group.push(image);
  }
  return [...groups.values()];
}

/** Labels groups by `labelOf`, unless there is only one. */
export function labelled<Image>(
  groups: readonly (readonly Image[])[],
  labelOf: (group: readonly Image[]) => string,
): LabelledGroup<Image>[] {
  return groups.map((images) => ({ images, label: groups.length > 1 ? labelOf(images) : '' }));
}

/** Splits every group further; a label of its own is joined to the label of the group it comes from. */
export function refine<Image>(
  groups: readonly LabelledGroup<Image>[],
  split: (images: readonly Image[]) => readonly LabelledGroup<Image>[],
): LabelledGroup<Image>[] {
  return groups.flatMap(({ images, label }) =>
    split(images).map((part) => ({ images: part.images, label: [label, part.label].filter(Boolean).join(' · ') })),
  );
}

/** By instance number, then frame number; images without a number come last, in the order given. */
export function byInstance(a: StackableImage, b: StackableImage): number {
  return instanceOrder(a) - instanceOrder(b) || a.frameNumber - b.frameNumber;
}

function instanceOrder(image: StackableImage): number {
  const number = image.instanceNumber.trim() === '' ? Number.NaN : Number(image.instanceNumber);
  return Number.isFinite(number) ? number : Number.MAX_VALUE;
}
