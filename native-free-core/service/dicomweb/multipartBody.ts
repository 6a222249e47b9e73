// Instances as one multipart/related body (PS3.18 8.6.1.2.1) whose length is known before the first byte: a reader can
// show progress, and the shells can pass larger pieces. Small objects travel as one chunk each, with their part's head;
// a few are read ahead, and no more than the reader takes.
import { type FileHandle, open } from 'node:fs/promises';
import type { StoredObject } from '../../archive/index.ts';

export interface MultipartObject extends Pick<StoredObject, 'path' | 'sizeBytes' | 'transferSyntaxUID'> {
  /** Where the part can be had alone: its Content-Location. */
  readonly location: string;
}

/** Objects up to this size are read whole; larger ones in pieces of this size. */
const pieceBytes = 4 * 1024 * 1024;
const readAheadBytes = 8 * 1024 * 1024;

export function multipartReply(objects: readonly MultipartObject[], boundary: string): Response {
  const heads = objects.map((object) => partHead(object, boundary));
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`, 'latin1');
  const lengthBytes = objects.reduce((sum, { sizeBytes }, index) => sum + heads[index].length + sizeBytes, tail.length);
  const pieces = inOrderAhead(piecesOf(objects, heads, tail));
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  return new Response(body, {
    headers: {
      'content-type': `multipart/related; type="application/dicom"; boundary=${boundary}`,
      'content-length': String(lengthBytes),
      'cache-control': 'no-store',
    },
  });
}

/** Every part's head begins with the delimiter of the part before it; the first one's line break is the preamble. */
function partHead(object: MultipartObject, boundary: string): Buffer {
  return Buffer.from(
    `\r\n--${boundary}\r\n` +
      `Content-Type: application/dicom; transfer-syntax=${object.transferSyntaxUID}\r\n` +
      `Content-Length: ${object.sizeBytes}\r\n` +
      `Content-Location: ${object.location}\r\n\r\n`,
    'latin1',
  );
}

/** A piece of the body that is not read yet. */
interface Piece {
  readonly sizeBytes: number;
  read(): Promise<Uint8Array>;
}

function* piecesOf(objects: readonly MultipartObject[], heads: readonly Buffer[], tail: Buffer): Generator<Piece> {
  for (const [index, object] of objects.entries()) {
    for (let at = 0; at === 0 || at < object.sizeBytes; at += pieceBytes) {
      const head = at === 0 ? heads[index] : Buffer.alloc(0);
      const sizeBytes = Math.min(pieceBytes, object.sizeBytes - at);
      yield { sizeBytes, read: () => readPiece(object.path, at, sizeBytes, head) };
    }
  }
  yield { sizeBytes: tail.length, read: async () => tail };
}

/** The announced length is a promise: a file that has become shorter breaks the stream rather than fill it with nothing. */
async function readPiece(path: string, at: number, sizeBytes: number, head: Buffer): Promise<Uint8Array> {
  const piece = Buffer.allocUnsafeSlow(head.length + sizeBytes);
  piece.set(head);
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    for (let filled = 0; filled < sizeBytes; ) {
      const { bytesRead } = await file.read(piece, head.length + filled, sizeBytes - filled, at + filled);
      if (bytesRead === 0) throw new Error(`${path} is shorter than its row says`);
      filled += bytesRead;
    }
    return piece;
  } finally {
    await file?.close();
  }
}

/** Begins to read the next pieces while the reader takes this one, up to `readAheadBytes`. */
async function* inOrderAhead(pieces: Iterator<Piece>): AsyncGenerator<Uint8Array, undefined> {
  const ahead: { readonly sizeBytes: number; readonly content: Promise<Uint8Array> }[] = [];
  let aheadBytes = 0;
  let isExhausted = false;
  while (true) {
    while (!isExhausted && (ahead.length < 2 || aheadBytes < readAheadBytes)) {
      const next = pieces.next();
      isExhausted = next.done === true;
      if (next.done) break;
      const content = next.value.read();
      // A reader that left never awaits what was read ahead for it: its failure must not end the program.
      content.catch(() => undefined);
      ahead.push({ sizeBytes: next.value.sizeBytes, content });
      aheadBytes += next.value.sizeBytes;
    }
    const first = ahead.shift();
    if (first === undefined) return undefined;
    aheadBytes -= first.sizeBytes;
    yield await first.content;
  }
}
