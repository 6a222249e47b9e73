// multipart/related as it streams in (RFC 2046 5.1, PS3.18 8.6.1.2): part after part, never the whole body in memory.
import { SourceFailure } from '../archive/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type ByteWindow, byteWindow } from './byteWindow.ts';
import type { NetworkProblem } from './networkProblem.ts';

export interface MultipartPart {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** To be read before the next part is asked for; what is left then is passed over. Throws `SourceFailure` when cut short. */
  readonly content: AsyncIterable<Uint8Array>;
}

export interface MultipartLimits {
  readonly maximumParts: number;
  readonly maximumHeadBytes: number;
  readonly maximumPartBytes: number;
}

/** PS3.5 7.1.1: a value has at most 2³² − 2 bytes; a single object beyond 16 GiB is not one. */
export const defaultMultipartLimits: MultipartLimits = {
  maximumParts: 100_000,
  maximumHeadBytes: 16 * 1024,
  maximumPartBytes: 16 * 1024 ** 3,
};

const lineBreak = Buffer.from('\r\n');
const blankLine = Buffer.from('\r\n\r\n');
const closing = Buffer.from('--');

/** `boundary` as the content type says it. A body that is not what it claims yields the problem, last. */
export async function* readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  limits: MultipartLimits = defaultMultipartLimits,
): AsyncGenerator<Outcome<MultipartPart, NetworkProblem>> {
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  // The first delimiter has no line break before it: one is put there, so that all are alike. A preamble means nothing.
  const window = byteWindow(body, lineBreak);
  await passOver(window.until(delimiter));
  for (let parts = 0; !(await window.takeIf(closing)); parts++) {
    if (parts === limits.maximumParts) return yield fail({ kind: 'tooManyParts', allowed: limits.maximumParts });
    const head = await readHead(window, limits.maximumHeadBytes);
    if (!head.ok) return yield head;
    const content = partContent(window, delimiter, limits.maximumPartBytes);
    yield succeed({ headers: head.value, content });
    await passOver(content);
    if (window.isCut()) return;
  }
}

async function readHead(
  window: ByteWindow,
  limitBytes: number,
): Promise<Outcome<ReadonlyMap<string, string>, NetworkProblem>> {
  // RFC 2046 5.1.1: blanks may follow the boundary; a part without headers begins with the blank line.
  if ((await window.gather(lineBreak, 256)) === undefined) {
    return fail({ kind: 'badMultipart', found: window.isCut() ? 'cut short' : 'no line break after the boundary' });
  }
  if (await window.takeIf(lineBreak)) return succeed(new Map());
  const head = await window.gather(blankLine, limitBytes);
  if (head === undefined) {
    return fail({ kind: 'badMultipart', found: window.isCut() ? 'cut short' : 'a head longer than allowed' });
  }
  const lines = head
    .toString('latin1')
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
  });
  return succeed(new Map(headers));
}

/** One reading only; asked for again, it goes on where it was left. */
function partContent(window: ByteWindow, delimiter: Uint8Array, limitBytes: number): AsyncIterable<Uint8Array> {
  let isDone = false;
  let lengthBytes = 0;
  return {
    async *[Symbol.asyncIterator]() {
      if (isDone) return;
      for await (const piece of window.until(delimiter)) {
        lengthBytes += piece.length;
        if (lengthBytes > limitBytes) throw new SourceFailure({ kind: 'objectTooLarge', allowedBytes: limitBytes });
        yield piece;
      }
      isDone = true;
      if (window.isCut()) throw new SourceFailure({ kind: 'bodyCutShort' });
    },
  };
}

async function passOver(content: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const _ of content);
  } catch (error) {
    // The one who reads the content was told; here only the next part matters.
    if (!(error instanceof SourceFailure)) throw error;
  }
}
