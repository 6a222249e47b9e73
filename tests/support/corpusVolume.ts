// Series of the corpus, read through the rooms that the product uses: headers sorted into stacks, and volumes of them.
import { readdirSync } from 'node:fs';
import type { Part10File } from '../../native-free-core/dicom/index.ts';
import {
  decodeFrame,
  type ImageHeader,
  type ModalityValueType,
  modalityValueType,
  readImageHeader,
  toModalityValues,
} from '../../native-free-core/pixels/index.ts';
import {
  type AnyVolume,
  emptyVolume,
  placeSlice,
  type Stack,
  sortIntoStacks,
} from '../../native-free-core/volume/index.ts';
import { decoders, readCorpusFile } from './codecs.ts';
import { corpusPath } from './corpus.ts';

type FrameOfFile = ImageHeader & { readonly file: Part10File };

/** Stacks of a folder or a file of the corpus; `leftOut`: paths of files that are not part of the series. */
export function corpusStacks(path: string, leftOut: readonly string[] = []): Stack<FrameOfFile>[] {
  const files = path.endsWith('.dcm') ? [path] : readdirSync(corpusPath(path)).map((name) => `${path}/${name}`);
  const frames = files.filter((name) => !leftOut.includes(name)).flatMap(framesOf);
  return sortIntoStacks(frames);
}

function framesOf(path: string): FrameOfFile[] {
  const file = readCorpusFile(path);
  const first = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  if (!first.ok) return [];
  return Array.from({ length: first.value.pixelModule.numberOfFrames }, (_, index) => {
    const header = readImageHeader(file.dataset, file.transferSyntaxUID, index + 1);
    if (!header.ok) throw new Error(`${path} frame ${index + 1}: ${header.problem.kind}`);
    return { ...header.value, file };
  });
}

/** Every frame of the stack decoded, rescaled and placed. */
export async function corpusVolume(stack: Stack<FrameOfFile>): Promise<AnyVolume> {
  const grid = stack.grid ?? stack.unevenGrid;
  if (grid === undefined) throw new Error('this stack is not a volume');
  const valueType = widest(stack.images.map(modalityValueType));
  const volume = emptyVolume(grid, valueType);
  for (const [k, image] of stack.images.entries()) {
    const stored = await decodeFrame(image.file, image.pixelModule, image.frameNumber, decoders);
    if (!stored.ok) throw new Error(stored.problem.kind);
    const placed = placeSlice(volume, k, toModalityValues(stored.value, image, valueType));
    if (!placed.ok) throw new Error(placed.problem.kind);
  }
  return volume;
}

function widest(types: readonly ModalityValueType[]): ModalityValueType {
  return types.every((type) => type === types[0]) ? types[0] : 'float32';
}
