// STOW-RS (PS3.18 10.5): instances of a multipart body into the archive, answered when each is durable or refused.
import type { Archive, Source } from '../archive/index.ts';
import { readMediaType } from './mediaType.ts';
import type { NetworkProblem } from './networkProblem.ts';
import { problemReply } from './problemReply.ts';
import { defaultMultipartLimits, type MultipartLimits, readMultipart } from './readMultipart.ts';
import { type StoredPart, stowDataSet, stowStatus } from './stowDataSet.ts';

const allowed = 'multipart/related; type="application/dicom"; boundary=…';

/**
 * `studyInstanceUID` when the path names a study: instances of another one fail, and are not stored under it. `source`
 * says where they come from when it is not another system.
 */
export async function storeReply(
  archive: Pick<Archive, 'store'>,
  request: Request,
  root: string,
  options: StoreOptions = {},
): Promise<Response> {
  const contentType = request.headers.get('content-type') ?? '';
  const { type, parameters } = readMediaType(contentType);
  const boundary = parameters.get('boundary') ?? '';
  const partType = parameters.get('type')?.toLowerCase() ?? 'application/dicom';
  if (type !== 'multipart/related' || !/^[\x20-\x7e]{1,70}$/.test(boundary) || partType !== 'application/dicom') {
    return problemReply(415, { kind: 'notMultipart', found: contentType.slice(0, 200), allowed });
  }
  const parts = await storeParts(archive, request.body ?? new ReadableStream(), boundary, options);
  if (parts.problem !== undefined && parts.stored.length === 0) return problemReply(400, parts.problem);
  return new Response(JSON.stringify(stowDataSet(parts.stored, root, options.studyInstanceUID)), {
    status: stowStatus(parts.stored, parts.problem !== undefined),
    headers: { 'content-type': 'application/dicom+json', 'cache-control': 'no-store' },
  });
}

export interface StoreOptions {
  readonly studyInstanceUID?: string;
  readonly source?: Source;
  readonly limits?: MultipartLimits;
}

interface StoredParts {
  readonly stored: readonly StoredPart[];
  /** Why the body was not read to its end. */
  readonly problem?: NetworkProblem;
}

async function storeParts(
  archive: Pick<Archive, 'store'>,
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  { studyInstanceUID, source = 'network', limits = defaultMultipartLimits }: StoreOptions,
): Promise<StoredParts> {
  const stored: Promise<StoredPart>[] = [];
  for await (const part of readMultipart(body, boundary, limits)) {
    if (!part.ok) return { stored: await Promise.all(stored), problem: part.problem };
    const { content, ended } = watched(part.value.content);
    const storing = archive.store(content, { source, studyInstanceUID });
    stored.push(storing);
    // The next part may come while this one is still being made durable.
    await Promise.race([ended, storing]);
  }
  return { stored: await Promise.all(stored) };
}

/** The same content, and a promise for when no more of it will be read. */
function watched(content: AsyncIterable<Uint8Array>): { content: AsyncIterable<Uint8Array>; ended: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  async function* watch(): AsyncGenerator<Uint8Array> {
    try {
      yield* content;
    } finally {
      resolve();
    }
  }
  return { content: watch(), ended: promise };
}
