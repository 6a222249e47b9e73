// A multipart/related body as it streams in (RFC 2046 §5.1; PS3.18 8.6.1.2): one instance after the other, never the whole.
import { fail, type Outcome, succeed } from '../outcome.ts';
import { createByteSource } from './byteSource.ts';
import type { PipelineProblem } from './problem.ts';

export interface Part {
  /** Header names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Valid until the next part is asked for: the buffer is used again. */
  readonly body: Uint8Array;
}

const maximumHeaderBytes = 16_384;
/** A part that does not say its length is searched for its end; this bounds what it may hold. */
const maximumUnsizedBytes = 0x7fff_0000;

/**
 * Yields the parts in order. Parts with a Content-Length are copied once; others are searched for the delimiter.
 * A stream that ends early yields `streamCutShort` last.
 */
export async function* readMultipart(
  chunks: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Outcome<Part, PipelineProblem>> {
  const source = createByteSource(chunks);
  const delimiter = latin1(`--${boundary}`);
  const delimiterAfterBody = latin1(`\r\n--${boundary}`);
  let scratch = new Uint8Array(0);
  let partCount = 0;
  const cut = () => fail<PipelineProblem>({ kind: 'streamCutShort', parts: partCount });

  if ((await source.readUntil(delimiter, maximumHeaderBytes)) === undefined) return yield cut();
  while (true) {
    const next = await source.readExactly(2, new Uint8Array(2));
    if (next === undefined) return yield cut();
    // The last delimiter ends in two dashes; nothing need follow it.
    if (next[0] === dash && next[1] === dash) return;
    // White space may stand before the end of the delimiter's line.
    if (next[1] !== newLine[1] && (await source.readUntil(newLine, maximumHeaderBytes)) === undefined)
      return yield cut();
    const head = await source.readUntil(blankLine, maximumHeaderBytes);
    if (head === undefined) return yield cut();
    const headers = readHeaders(head);
    const lengthBytes = Number(headers.get('content-length') ?? Number.NaN);
    let body: Uint8Array | undefined;
    if (lengthBytes >= 0) {
      if (scratch.length < lengthBytes) scratch = new Uint8Array(lengthBytes);
      body = await source.readExactly(lengthBytes, scratch);
      if (body && (await source.readUntil(delimiterAfterBody, 0)) === undefined) body = undefined;
    } else {
      body = await source.readUntil(delimiterAfterBody, maximumUnsizedBytes);
    }
    if (body === undefined) return yield cut();
    partCount += 1;
    yield succeed({ headers, body });
  }
}

/** The boundary that a Content-Type announces, or undefined when it is not a multipart type. */
export function boundaryOf(contentType: string): string | undefined {
  if (!/^multipart\//i.test(contentType)) return undefined;
  const found = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

const dash = 0x2d;
const newLine = latin1('\r\n');
const blankLine = latin1('\r\n\r\n');

function readHeaders(bytes: Uint8Array): ReadonlyMap<string, string> {
  const lines = String.fromCharCode(...bytes).split('\r\n');
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
