// The frames of a nuclear medicine clip without a place in the patient: a stack for each energy window, detector, phase …
// and the vector that changes fastest is the one to leaf through (PS3.3 C.8.4.8: FrameIncrementPointer's order).
import { type LabelledGroup, labelled, partition } from './partition.ts';
import type { StackableImage } from './stack.ts';

export function splitByVectors<Image extends StackableImage>(images: readonly Image[]): LabelledGroup<Image>[] {
  const keywords = Object.keys(images[0].splitAttributes).filter((keyword) => keyword.endsWith('Vector'));
  const varying = keywords.filter((keyword) => new Set(images.map((image) => vectorOf(image, keyword))).size > 1);
  const splitters = varying.slice(0, -1);
  if (splitters.length === 0) return [{ images, label: '' }];
  const groups = partition(images, (image) => splitters.map((keyword) => vectorOf(image, keyword)).join('\\'));
  const differing = splitters.filter((keyword) => new Set(groups.map(([first]) => vectorOf(first, keyword))).size > 1);
  return labelled(groups, ([first]) =>
    differing.map((keyword) => `${keyword} ${vectorOf(first, keyword)}`).join(' · '),
  );
}

function vectorOf(image: StackableImage, keyword: string): string {
  return image.splitAttributes[keyword] ?? '—';
}
