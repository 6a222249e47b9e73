// multipart/form-data as it streams in (RFC 7578): file after file, never the whole body in memory.
import { type NetworkProblem, readMediaType, readMultipart } from '../../network/index.ts';
import { type Outcome, succeed } from '../../outcome.ts';

export interface FormFile {
  /** The part's filename: the path relative to what the person chose. */
  readonly path: string;
  /** Must be read before the next file is asked for; what is left of it then is passed over. */
  readonly content: AsyncIterable<Uint8Array>;
  /** Resolves when no more of the content will be read. */
  readonly ended: Promise<void>;
}

/** The boundary of a multipart/form-data content type, or undefined. */
export function formBoundary(contentType: string | null): string | undefined {
  const { type, parameters } = readMediaType(contentType ?? '');
  const boundary = parameters.get('boundary') ?? '';
  return type === 'multipart/form-data' && /^[\x20-\x7e]{1,70}$/.test(boundary) ? boundary : undefined;
}

/** Parts without a filename are passed over. A body that is no form yields the problem, last. */
export async function* readFormFiles(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Outcome<FormFile, NetworkProblem>> {
  for await (const part of readMultipart(body, boundary)) {
    if (!part.ok) return yield part;
    const path = fileNameOf(part.value.headers.get('content-disposition') ?? '');
    if (path === undefined) continue;
    const { promise, resolve } = Promise.withResolvers<void>();
    yield succeed({ path, content: watched(part.value.content, resolve), ended: promise });
  }
}

/** RFC 7578 4.2: browsers write the name in UTF-8, with quotes and line breaks percent-encoded. */
function fileNameOf(disposition: string): string | undefined {
  const found = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1];
  if (found === undefined) return undefined;
  return Buffer.from(found, 'latin1')
    .toString('utf8')
    .replace(/%22/g, '"')
    .replace(/%0[da]/gi, ' ');
}

async function* watched(content: AsyncIterable<Uint8Array>, end: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } finally {
    end();
  }
}
