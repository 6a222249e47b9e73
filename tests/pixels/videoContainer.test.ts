// The first bytes of streams as ISO/IEC 14496-12, 13818-1 and 13818-2 and ITU-T H.264 annex B lay them down.
import { describe, expect, it } from 'vitest';
import { videoContainer } from '../../native-free-core/pixels/index.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));

function packets(first: number, packetBytes: number): Uint8Array {
  const bytes = new Uint8Array(3 * packetBytes);
  for (let at = first; at < bytes.length; at += packetBytes) bytes[at] = 0x47;
  return bytes;
}

describe('What a video stream is wrapped in', () => {
  it.each([
    ['mp4', hex('00 00 00 20 66 74 79 70 69 73 6f 6d')],
    ['mpegTransport', packets(0, 188)],
    ['mpegTransport', packets(4, 192)],
    ['mpegProgram', hex('00 00 01 ba 44 00 04')],
    ['elementary', hex('00 00 01 b3 28 01 e0')],
    ['elementary', hex('00 00 00 01 67 64 00 1e')],
    ['unknown', hex('52 49 46 46 00 00 00 00')],
    ['unknown', hex('')],
    ['unknown', hex('00 00')],
  ] as const)('%s', (container, head) => expect(videoContainer(head)).toBe(container));

  it('does not take one byte 0x47 for packets', () => {
    expect(videoContainer(packets(0, 188).fill(0, 1))).toBe('unknown');
  });
});
