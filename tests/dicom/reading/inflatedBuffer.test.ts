import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readPart10 } from '../../../native-free-core/dicom/index.ts';
import { decodeFrame, readImageHeader } from '../../../native-free-core/pixels/index.ts';
import { referenceFiles } from '../../../sample-dicom/index.ts';
import { decoders } from '../../support/codecs.ts';

it('reads a deflated file through an inflater that gives a Buffer, whose slices share memory', async () => {
  const { bytes } = referenceFiles().find(({ name }) => name === 'encodings/deflated.dcm')!;
  // A Buffer that begins in the middle of its memory, as Node's pool gives them.
  const inflateRaw = (packed: Uint8Array) => Buffer.concat([Buffer.alloc(6), inflateRawSync(packed)]).subarray(6);
  const file = readPart10(bytes, { inflateRaw });
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  const stored = header.ok ? await decodeFrame(file, header.value.pixelModule, 1, decoders) : undefined;
  const samples = stored?.ok ? stored.value.samples : [];
  expect([samples.length, samples[0], samples[48 * 96 + 48]]).toEqual([96 * 96, 24, 1024]);
});
