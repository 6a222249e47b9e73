// All files of a reference object by the road of a series: headers → stack → lattice → slices placed → volume.
import type { GreyFrame, ImageHeader } from '../pixels/index.ts';
import { type AnyVolume, emptyVolume, placeSlice, type Stack, sortIntoStacks } from '../volume/index.ts';
import { openGrey, ProofStopped, settled } from './openFile.ts';
import type { ProofHost } from './proof.ts';

export interface OpenedVolume {
  readonly volume: AnyVolume;
  readonly stack: Stack<ImageHeader>;
}

export async function openStack(host: ProofHost, object: string) {
  const names = [...host.files.keys()].filter((name) => name.startsWith(`${object}/`));
  const frames = new Map<ImageHeader, GreyFrame>();
  for (const name of names) {
    const { header, frame } = await openGrey(host, name);
    frames.set(header, frame);
  }
  const [stack] = sortIntoStacks([...frames.keys()]);
  if (stack === undefined) throw new ProofStopped({ kind: 'noReferenceObject', name: object });
  return { stack, frames };
}

export async function openVolume(host: ProofHost, object: string): Promise<OpenedVolume> {
  const { stack, frames } = await openStack(host, object);
  const grid = stack.grid ?? stack.unevenGrid;
  if (grid === undefined)
    throw new ProofStopped({ ...(stack.problems[0] ?? { kind: 'noGeometry', images: stack.images.length }) });
  const unit = stack.images[0].modalityLut.unit;
  const volume = emptyVolume(grid, 'float32', undefined, unit) as AnyVolume;
  for (const [k, image] of stack.images.entries()) settled(placeSlice(volume, k, frames.get(image) as GreyFrame));
  return { volume, stack };
}
