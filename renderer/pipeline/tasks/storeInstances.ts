// New instances to the archive (STOW-RS, PS3.18 10.5).
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import type { DeriveProblem } from './deriveArgument.ts';

/** One request for the whole series; kept only when the service says so of every instance. */
export async function storeInstances(
  instances: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<Outcome<undefined, DeriveProblem>> {
  const boundary = 'negatoscope-derived-series';
  const head = `--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`;
  const parts = instances.flatMap((instance) => [head, instance as Uint8Array<ArrayBuffer>, '\r\n']);
  const body = new Blob([...parts, `--${boundary}--\r\n`]);
  const headers = {
    'content-type': `multipart/related; type="application/dicom"; boundary=${boundary}`,
    accept: 'application/dicom+json',
    'x-source': 'derived',
  };
  try {
    const response = await fetch('/dicom-web/studies', { method: 'POST', body, headers, signal });
    const stored = countReferenced(await response.text());
    if (response.ok && stored === instances.length) return succeed(undefined);
    return fail({ kind: 'seriesNotStored', status: response.status, stored, total: instances.length });
  } catch {
    if (signal.aborted) return fail({ kind: 'cancelled' });
    return fail({ kind: 'seriesNotStored', status: 0, stored: 0, total: instances.length });
  }
}

/** Items of Referenced SOP Sequence (0008,1199) in the reply. */
function countReferenced(reply: string): number {
  try {
    return JSON.parse(reply)['00081199']?.Value?.length ?? 0;
  } catch {
    return 0;
  }
}
