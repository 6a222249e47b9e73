// MPEG-TS → MP4 (ISO/IEC 13818-1 → 14496-14): the coded pictures stay as they are. Loaded only when a video wants it.
import { BlobSource, BufferTarget, Conversion, Input, MPEG_TS, Mp4OutputFormat, Output } from 'mediabunny';

/** Undefined when the stream holds nothing that MP4 can carry. */
export async function rewrapAsMp4(stream: Blob): Promise<ArrayBuffer | undefined> {
  const input = new Input({ source: new BlobSource(stream), formats: [MPEG_TS] });
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const conversion = await Conversion.init({ input, output, showWarnings: false });
  if (!conversion.isValid || !conversion.utilizedTracks.some((track) => track.isVideoTrack())) return undefined;
  await conversion.execute();
  return output.target.buffer ?? undefined;
}
