// multipart/form-data as it streams in (RFC 7578): file after file, never the whole body in memory.
import { fail, type Outcome, succeed } from '../../outcome.ts';

export interface FormFile {
  /** The part's filename: the path relative to what the person chose. */
  readonly path: string;
  /** Must be read before the next file is asked for; what is left of it then is passed over. */
  readonly content: AsyncIterable<Uint8Array>;
  /** Resolves when no more of the content will be read. */
  readonly ended: Promise<void>;
}

export type FormProblem = { readonly kind: 'formNotUnderstood'; readonly found: string };

const headLimitBytes = 16 * 1024;

/** The boundary of a multipart/form-data content type, or undefined. */
export function formBoundary(contentType: string | null): string | undefined {
  const found = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(contentType ?? '');
  return found?.[1] ?? found?.[2];
}

/** Parts without a filename are passed over. A body that ends early or is no form yields the problem last. */
export async function* readFormFiles(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Outcome<FormFile, FormProblem>> {
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  const bytes = createWindow(body);
  // The first delimiter has no line break before it: one is put there, so that all are alike.
  bytes.prepend(Buffer.from('\r\n'));
  // A preamble is allowed, and means nothing.
  await passOver(bytes.upTo(delimiter));
  while (true) {
    const head = await bytes.head(headLimitBytes);
    if (head === 'end') return;
    if (head === undefined)
      return yield fail({ kind: 'formNotUnderstood', found: bytes.isCut() ? 'cut short' : 'no part' });
    const path = fileNameOf(head);
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const content = bytes.upTo(delimiter, end);
    if (path !== undefined) yield succeed({ path, content, ended });
    // What the reader did not want.
    await passOver(content);
    if (bytes.isCut()) return yield fail({ kind: 'formNotUnderstood', found: 'cut short' });
  }
}

async function passOver(content: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const _ of content);
  } catch {
    // A cut is told by the window itself.
  }
}

/** Content-Disposition's filename; browsers write it in UTF-8 with quotes and line breaks percent-encoded. */
function fileNameOf(head: Buffer): string | undefined {
  const found = /content-disposition:[^\r\n]*?;\s*filename="([^"]*)"/i.exec(head.toString('utf8'));
  return found?.[1].replace(/%22/g, '"').replace(/%0[da]/gi, ' ');
}

/** A window over the chunks of a body: what has come and was not read yet. */
function createWindow(body: AsyncIterable<Uint8Array>) {
  const chunks = body[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let isCut = false;

  async function more(): Promise<boolean> {
    const next = await chunks.next();
    if (next.done) {
      isCut = true;
      return false;
    }
    const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    return true;
  }

  return {
    prepend(start: Buffer) {
      held = Buffer.concat([start, held]);
    },
    isCut: () => isCut,
    /** The bytes before `delimiter`, which is consumed. Can be iterated again: then it goes on where it was left. */
    upTo(delimiter: Buffer, end = () => {}): AsyncIterable<Uint8Array> {
      let isDone = false;
      return {
        async *[Symbol.asyncIterator]() {
          try {
            while (!isDone && !isCut) {
              const at = held.indexOf(delimiter);
              const sure = at >= 0 ? at : Math.max(0, held.length - delimiter.length + 1);
              const content = held.subarray(0, sure);
              held = held.subarray(at >= 0 ? at + delimiter.length : sure);
              isDone = at >= 0;
              if (content.length > 0) yield content;
              if (!isDone && !(await more())) throw new Error('the form was cut short');
            }
          } finally {
            end();
          }
        },
      };
    },
    /** A part's head without its blank line; 'end' after the last delimiter; undefined when neither comes. */
    async head(limitBytes: number): Promise<Buffer | 'end' | undefined> {
      while (true) {
        if (held.length >= 2 && held.toString('latin1', 0, 2) === '--') return 'end';
        const at = held.indexOf('\r\n\r\n');
        if (at >= 0) {
          const head = held.subarray(0, at);
          held = held.subarray(at + 4);
          return head;
        }
        if (held.length > limitBytes || !(await more())) return undefined;
      }
    },
  };
}
