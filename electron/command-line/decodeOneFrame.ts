// The one frame that `decode` and `render` are asked for: file, header and stored samples.
import type { Part10File } from '../../native-free-core/dicom/index.ts';
import { type Outcome, succeed } from '../../native-free-core/outcome.ts';
import {
  createDecoders,
  type Decoders,
  decodeFrame,
  type ImageHeader,
  readImageHeader,
  type StoredFrame,
} from '../../native-free-core/pixels/index.ts';
import { loadCodecModules } from '../../native-free-core/service/index.ts';
import { type CommandWords, type Problem, wrongUsage } from './command.ts';
import { readDicomFile } from './readDicomFile.ts';

export interface OneFrame {
  readonly file: Part10File;
  readonly header: ImageHeader;
  readonly stored: StoredFrame;
}

export async function decodeOneFrame({ positionals, options }: CommandWords): Promise<Outcome<OneFrame, Problem>> {
  const frameNumber = Number(options.frame ?? 1);
  if (positionals.length !== 1) return wrongUsage('FILE');
  if (!Number.isInteger(frameNumber)) return wrongUsage(`--frame ${options.frame}`);
  const read = await readDicomFile(positionals[0]);
  if (!read.ok) return read;
  const header = readImageHeader(read.value.dataset, read.value.transferSyntaxUID, frameNumber);
  if (!header.ok) return header;
  const stored = await decodeFrame(read.value, header.value.pixelModule, frameNumber, await decoders());
  return stored.ok ? succeed({ file: read.value, header: header.value, stored: stored.value }) : stored;
}

let made: Promise<Decoders> | undefined;

/** Compiled once for all the commands of a `batch`. */
export function decoders(): Promise<Decoders> {
  made ??= loadCodecModules().then(createDecoders);
  return made;
}
