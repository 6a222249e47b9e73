// What a stored video is, from its head and the first bytes of its stream: enough to know how to play it.
import type { PlannedVideo } from '../../contract/index.ts';
import { transferSyntax } from '../../dicom/index.ts';
import { containerHeadBytes, videoContainer } from '../../pixels/index.ts';
import { openStoredPixels, type StoredPixels } from '../storedPixels/openStoredPixels.ts';

export async function describeVideo(path: string): Promise<PlannedVideo> {
  const pixels = await openStoredPixels(path);
  try {
    const { transferSyntaxUID } = pixels.file;
    const lengthBytes = (await pixels.fragments()).reduce((sum, fragment) => sum + fragment.lengthBytes, 0);
    const container = videoContainer(await startOfStream(pixels));
    return {
      name: transferSyntax(transferSyntaxUID).name,
      coding: codingOf(transferSyntaxUID),
      container,
      lengthBytes,
    };
  } finally {
    await pixels.close();
  }
}

async function startOfStream(pixels: StoredPixels): Promise<Uint8Array> {
  const [first] = await pixels.fragments();
  if (first === undefined) return new Uint8Array(0);
  return pixels.read({ offset: first.offset, lengthBytes: Math.min(first.lengthBytes, containerHeadBytes) });
}

/** PS3.6 table A-1: .100 and .101 MPEG-2, .102 to .106 MPEG-4 AVC, .107 and .108 HEVC. */
function codingOf(transferSyntaxUID: string): PlannedVideo['coding'] {
  const number = Number(transferSyntaxUID.split('.')[7]);
  return number <= 101 ? 'mpeg2' : number <= 106 ? 'avc' : 'hevc';
}
