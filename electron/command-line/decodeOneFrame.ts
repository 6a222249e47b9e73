// The one frame that `decode` and `render` are asked for: file, header and stored samples.
import type { Part10File } from '../../native-free-core/dicom/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import {
  createDecoders,
  type Decoders,
  type ImageHeader,
  readImageHeader,
  type StoredFrame,
} from '../../native-free-core/pixels/index.ts';
import {
  decodeStoredFrame,
  loadCodecModules,
  openStoredPixels,
  type StoredPixels,
} from '../../native-free-core/service/index.ts';
import { type CommandWords, type Problem, wrongUsage } from './command.ts';

export interface OneFrame {
  readonly file: Part10File;
  readonly header: ImageHeader;
  readonly stored: StoredFrame;
}

export async function decodeOneFrame({ positionals, options }: CommandWords): Promise<Outcome<OneFrame, Problem>> {
  const frameNumber = Number(options.frame ?? 1);
  if (positionals.length !== 1) return wrongUsage('FILE');
  if (!Number.isInteger(frameNumber)) return wrongUsage(`--frame ${options.frame}`);
  const opened = await openPixels(positionals[0]);
  if (!opened.ok) return opened;
  try {
    return await decodeFrom(opened.value, frameNumber);
  } finally {
    await opened.value.close();
  }
}

/** Only the head is read here, so that a file of many gigabytes opens too. */
async function openPixels(path: string): Promise<Outcome<StoredPixels, Problem>> {
  const pixels = await openStoredPixels(path).catch(() => undefined);
  if (pixels === undefined) return fail({ kind: 'pathNotFound', path });
  const refusal = pixels.file.problems.find(({ kind }) => kind === 'notDicom');
  if (refusal === undefined) return succeed(pixels);
  await pixels.close();
  return fail({ ...refusal });
}

async function decodeFrom(pixels: StoredPixels, frameNumber: number): Promise<Outcome<OneFrame, Problem>> {
  const { file } = pixels;
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, frameNumber);
  if (!header.ok) return header;
  const stored = await decodeStoredFrame(pixels, header.value.pixelModule, frameNumber, await decoders());
  return stored.ok ? succeed({ file, header: header.value, stored: stored.value }) : stored;
}

let made: Promise<Decoders> | undefined;

/** Compiled once for all the commands of a `batch`. */
export function decoders(): Promise<Decoders> {
  made ??= loadCodecModules().then(createDecoders);
  return made;
}
