// What a DICOM video's bit stream is wrapped in (PS3.5 8.2.5 to 8.2.8): the transfer syntax leaves it open, its first
// bytes tell.

/** `elementary`: a bare sequence of coded pictures, without time stamps. */
export type VideoContainer = 'mp4' | 'mpegTransport' | 'mpegProgram' | 'elementary' | 'unknown';

/** Bytes of the stream's start that `videoContainer` wants to see. */
export const containerHeadBytes = 1024;

export function videoContainer(head: Uint8Array): VideoContainer {
  if (mp4Boxes.has(String.fromCharCode(...head.subarray(4, 8)))) return 'mp4';
  // ISO/IEC 13818-1 2.4.3.2: packets of 188 bytes begin with 0x47; BD and AVCHD put four bytes of time before each.
  if (hasSyncEvery(head, 0, 188) || hasSyncEvery(head, 4, 192)) return 'mpegTransport';
  const start = head[2] === 1 ? 3 : head[2] === 0 && head[3] === 1 ? 4 : 0;
  if (head[0] !== 0 || head[1] !== 0 || start === 0) return 'unknown';
  return head[start] === packStart ? 'mpegProgram' : 'elementary';
}

/** ISO/IEC 14496-12: the boxes that a file may begin with. */
const mp4Boxes: ReadonlySet<string> = new Set(['ftyp', 'styp', 'moov', 'mdat', 'free', 'skip', 'wide']);

/** pack_start_code of a program stream (ISO/IEC 13818-1 2.5.3.3). */
const packStart = 0xba;

function hasSyncEvery(head: Uint8Array, first: number, packetBytes: number): boolean {
  if (head.length < first + 1) return false;
  for (let at = first; at < Math.min(head.length, 3 * packetBytes); at += packetBytes) {
    if (head[at] !== 0x47) return false;
  }
  return true;
}
