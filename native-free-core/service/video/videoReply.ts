// The bit stream of a stored video (PS3.5 A.4.5: all fragments joined, also of the fragmentable syntaxes), as a body that
// a <video> element can seek in: byte ranges (RFC 9110 14), read from the disk piece by piece.
import type { VideoContainer } from '../../pixels/index.ts';
import type { FilePlace, StoredPixels } from '../storedPixels/openStoredPixels.ts';

const mediaTypes: Readonly<Record<VideoContainer, string>> = {
  mp4: 'video/mp4',
  mpegTransport: 'video/mp2t',
  mpegProgram: 'video/mpeg',
  elementary: 'application/octet-stream',
  unknown: 'application/octet-stream',
};

const pieceBytes = 1024 * 1024;

/** Closes `pixels` when the body has ended, or its reader has left. */
export async function videoReply(
  pixels: StoredPixels,
  container: VideoContainer,
  asked: string | undefined,
): Promise<Response> {
  const fragments = await pixels.fragments();
  const lengthBytes = fragments.reduce((sum, fragment) => sum + fragment.lengthBytes, 0);
  const range = byteRange(asked, lengthBytes);
  const headers: Record<string, string> = { 'accept-ranges': 'bytes', 'cache-control': 'private, max-age=60' };
  if (range === 'unsatisfiable') {
    await pixels.close();
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${lengthBytes}` } });
  }
  const { from, to } = range ?? { from: 0, to: lengthBytes };
  headers['content-type'] = mediaTypes[container];
  headers['content-length'] = String(to - from);
  if (range) headers['content-range'] = `bytes ${from}-${to - 1}/${lengthBytes}`;
  return new Response(bodyOf(pixels, placesBetween(fragments, from, to)), { status: range ? 206 : 200, headers });
}

function bodyOf(pixels: StoredPixels, places: Generator<FilePlace>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = places.next();
        if (!done) return controller.enqueue(await pixels.read(value));
        await pixels.close();
        controller.close();
      },
      cancel: () => pixels.close(),
    },
    { highWaterMark: 1 },
  );
}

/** One range is understood; anything else is answered with the whole (RFC 9110 14.2 allows it). */
function byteRange(asked: string | undefined, lengthBytes: number) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '');
  if (match === null || (match[1] === '' && match[2] === '')) return undefined;
  const [first, last] = [match[1], match[2]].map((digits) => (digits === '' ? undefined : Number(digits)));
  const from = first ?? Math.max(0, lengthBytes - (last ?? 0));
  const to = first === undefined ? lengthBytes : Math.min(lengthBytes, (last ?? lengthBytes) + 1);
  return from < to ? { from, to } : 'unsatisfiable';
}

/** The places in the file of the bytes [from, to) of the joined stream. */
function* placesBetween(fragments: readonly FilePlace[], from: number, to: number): Generator<FilePlace> {
  let start = 0;
  for (const { offset, lengthBytes } of fragments) {
    const end = Math.min(to - start, lengthBytes);
    for (let at = Math.max(0, from - start); at < end; at += pieceBytes) {
      yield { offset: offset + at, lengthBytes: Math.min(pieceBytes, end - at) };
    }
    start += lengthBytes;
  }
}
