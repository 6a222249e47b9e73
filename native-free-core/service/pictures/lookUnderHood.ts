// Stored samples, facts and attributes of one file, as «Sous le capot» shows them.
import { endianness } from 'node:os';
import type { FrameFacts, SampleType } from '../../contract/index.ts';
import { datasetTree } from '../../dicom/index.ts';
import { type PixelFacts, readPixelFacts } from '../../display/index.ts';
import { succeed } from '../../outcome.ts';
import { type Decoders, readPictureHeader, type StoredSamples } from '../../pixels/index.ts';
import { decodeStoredFrame } from '../storedPixels/decodeStoredFrame.ts';
import type { StoredPixels } from '../storedPixels/openStoredPixels.ts';
import type { HoodReply, HoodRequest } from './pictureMessages.ts';

export async function lookUnderHood(
  pixels: StoredPixels,
  request: HoodRequest,
  decoders: Decoders,
): Promise<HoodReply> {
  const { file } = pixels;
  if (request.kind === 'dataset') return succeed({ ...datasetTree(file), problems: [...file.problems] });
  const header = readPictureHeader(file.dataset, file.transferSyntaxUID, request.frameNumber);
  if (!header.ok) return header;
  if (request.kind === 'facts') return succeed(asJson(readPixelFacts(file.dataset, header.value)));
  const stored = await decodeStoredFrame(pixels, header.value.pixelModule, request.frameNumber, decoders);
  if (!stored.ok) return stored;
  const { samples, photometricInterpretation } = stored.value;
  return succeed({
    samples: littleEndianBytes(samples),
    sampleType: samples.constructor.name as SampleType,
    photometricInterpretation,
  });
}

/** Tables as plain lists of numbers. */
function asJson(facts: PixelFacts): FrameFacts {
  const { modality, palette, padding, bitsStored, isSigned, tags } = facts;
  return {
    bitsStored,
    isSigned,
    modality:
      modality.kind === 'rescale'
        ? modality
        : { ...modality, lut: { ...modality.lut, table: Array.from(modality.lut.table) } },
    ...(padding && { padding }),
    ...(palette && { palette: { firstMapped: palette.firstMapped, rgb: Array.from(palette.rgb) } }),
    tags: {
      stored: [...tags.stored],
      modality: [...tags.modality],
      voi: [...tags.voi],
      shape: [...tags.shape],
      colour: [...tags.colour],
    },
  };
}

function littleEndianBytes(samples: StoredSamples): Uint8Array {
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  if (endianness() === 'LE' || samples.BYTES_PER_ELEMENT === 1) return bytes;
  const size = samples.BYTES_PER_ELEMENT;
  return bytes.map((_, index) => bytes[index - (index % size) + size - 1 - (index % size)]);
}
