// A series asked from the service, as a stream of chunks with what its headers say.

import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { boundaryOf, type PipelineProblem, type SeriesStream } from '../../../native-free-core/pipeline/index.ts';

export async function openStream(path: string, signal: AbortSignal): Promise<Outcome<SeriesStream, PipelineProblem>> {
  let response: Response;
  try {
    const headers = { accept: 'multipart/related; type="application/dicom"' };
    response = await fetch(path, { signal, headers, credentials: 'same-origin' });
  } catch {
    return fail({ kind: 'serviceUnreachable', path });
  }
  const boundary = boundaryOf(response.headers.get('content-type') ?? '');
  if (!response.ok || !response.body || boundary === undefined) {
    return fail({ kind: 'serviceRefused', status: response.status, path });
  }
  const length = Number(response.headers.get('content-length'));
  return succeed({ boundary, totalBytes: length > 0 ? length : undefined, chunks: chunksOf(response.body) });
}

/** One buffer takes turns with the network: a chunk is only good until the next one is asked for. */
const bufferBytes = 1 << 20;

/** Ends quietly when the reading is broken off: the parser then says that the stream was cut short. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader({ mode: 'byob' });
  let buffer = new ArrayBuffer(bufferBytes);
  try {
    while (true) {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (done || value === undefined) return;
      yield value;
      buffer = value.buffer as ArrayBuffer;
    }
  } catch {
    return;
  } finally {
    reader.cancel().catch(() => {});
  }
}
