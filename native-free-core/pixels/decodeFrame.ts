// One frame of a file, from its bytes to stored samples: the one way to pixels, whatever the transfer syntax.
import type { DataElement, Part10File } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { Decoders } from './codecs/createDecoders.ts';
import { type CodecName, transferSyntaxCodec } from './codecs/transferSyntaxCodec.ts';
import { decodedSamples } from './decodedSamples.ts';
import { encapsulatedFrame } from './encapsulatedFrame.ts';
import type { StoredFrame, StoredSamples } from './frame.ts';
import { type ImagePixelModule, type MosaicTile, pixelDataElement } from './imagePixelModule.ts';
import { cropTile, wholeModule } from './mosaic/mosaicTile.ts';
import { decodeNativeFrame, partialNativeFrame } from './nativePixelData.ts';
import { noFramesHere } from './noFramesHere.ts';
import type { PixelProblem } from './pixelProblem.ts';

/**
 * Stored samples of one frame, `frameNumber` from 1. Never throws: whatever is wrong with the bytes is a problem.
 * The samples may share no memory with the file; the caller owns them.
 */
export async function decodeFrame(
  file: Part10File,
  module: ImagePixelModule,
  frameNumber: number,
  decoders: Decoders,
): Promise<Outcome<StoredFrame, PixelProblem>> {
  if (module.tile) return decodeTile(file, { ...module, tile: module.tile }, decoders);
  const element = pixelDataElement(file.dataset);
  if (element === undefined) return fail({ kind: 'noPixelData' });
  const { numberOfFrames } = module;
  if (!Number.isInteger(frameNumber) || frameNumber < 1 || frameNumber > numberOfFrames) {
    return fail({ kind: 'frameOutOfRange', frameNumber, numberOfFrames });
  }
  const codec = transferSyntaxCodec(file.transferSyntaxUID);
  if (codec === undefined) {
    const { transferSyntaxUID } = file;
    return fail(noFramesHere(transferSyntaxUID) ?? { kind: 'unsupportedTransferSyntax', transferSyntaxUID });
  }
  if (codec !== 'native') return decodeCodedFrame(file, element, module, frameNumber, codec, decoders);
  const native = decodeNativeFrame(file, element, module, frameNumber);
  return native.ok ? succeed(storedFrame(module, native.value, module.photometricInterpretation)) : native;
}

/**
 * What there is of a native frame that was cut short, the rest zero: a picture to look at, to be marked as partial by
 * whoever shows it. Undefined when the frame is complete, coded, or wholly absent.
 */
export function decodePartialFrame(
  file: Part10File,
  module: ImagePixelModule,
  frameNumber: number,
): StoredFrame | undefined {
  const element = pixelDataElement(file.dataset);
  if (element === undefined || element.fragments !== undefined) return undefined;
  const samples = partialNativeFrame(file, element, module, frameNumber);
  return samples && storedFrame(module, samples, module.photometricInterpretation);
}

/** The stored frame of a mosaic is decoded once for all its tiles, as long as the file is held. */
const wholes = new WeakMap<Part10File, Promise<Outcome<StoredFrame, PixelProblem>>>();

async function decodeTile(
  file: Part10File,
  module: ImagePixelModule & { readonly tile: MosaicTile },
  decoders: Decoders,
): Promise<Outcome<StoredFrame, PixelProblem>> {
  const decoding = wholes.get(file) ?? decodeFrame(file, wholeModule(module), 1, decoders);
  wholes.set(file, decoding);
  const whole = await decoding;
  return whole.ok ? succeed(cropTile(whole.value, module.tile, module.rows, module.columns)) : whole;
}

async function decodeCodedFrame(
  file: Part10File,
  element: DataElement,
  module: ImagePixelModule,
  frameNumber: number,
  codec: Exclude<CodecName, 'native'>,
  decoders: Decoders,
): Promise<Outcome<StoredFrame, PixelProblem>> {
  const coded = encapsulatedFrame(file.dataset, element, frameNumber - 1, module.numberOfFrames);
  if (!coded.ok) return coded;
  const decoded = await decoders.decode(codec, coded.value, module);
  const facts = { kind: 'codecFailed', codec, frameNumber, transferSyntaxUID: file.transferSyntaxUID } as const;
  if (!decoded.ok) {
    const { problem } = decoded;
    if (problem.kind === 'badCodeStream') return fail({ ...facts, detail: problem.detail });
    const { rows, columns } = module;
    return fail({ kind: problem.kind, rows, columns, codedRows: problem.rows, codedColumns: problem.columns });
  }
  const samples = decodedSamples(decoded.value, module);
  if (samples === undefined) return fail({ ...facts, detail: 'too few samples' });
  return succeed(
    storedFrame(module, samples, decoded.value.photometricInterpretation ?? module.photometricInterpretation),
  );
}

function storedFrame(module: ImagePixelModule, samples: StoredSamples, photometricInterpretation: string): StoredFrame {
  const { rows, columns, samplesPerPixel } = module;
  return { rows, columns, samplesPerPixel, samples, photometricInterpretation };
}
