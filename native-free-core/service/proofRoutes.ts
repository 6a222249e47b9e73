// GET /api/proof/objects: the files of the reference objects in one zip, for the page to prove its own numbers on.
import { zipSync } from 'fflate';
import type { Hono } from 'hono';
import { referenceFiles } from '../../sample-dicom/index.ts';

export function addProofRoutes(router: Hono): void {
  router.get('/api/proof/objects', () => {
    const files = Object.fromEntries(referenceFiles().map(({ name, bytes }) => [name, bytes]));
    // Stored as they are: half a megabyte over loopback, and the objects are what is proved, not the zip.
    const zip = zipSync(files, { level: 0, mtime: '2026-03-16T10:15:00' });
    return new Response(new Uint8Array(zip), {
      headers: {
        'content-type': 'application/zip',
        'content-length': String(zip.length),
        'cache-control': 'no-store',
      },
    });
  });
}
