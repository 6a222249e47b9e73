// Taking studies in: files of a form, a zip, or paths of this machine.
import type { Hono } from 'hono';
import { importPathsShape } from '../../contract/index.ts';
import { readJsonBody } from '../readJsonBody.ts';
import { jsonReply, outcomeReply, problemReply } from '../replies.ts';
import type { ServiceParts } from '../serviceParts.ts';
import { followImport } from './followImport.ts';
import { importForm } from './importForm.ts';
import { importPaths } from './importPaths.ts';
import { importZip } from './importZip.ts';
import { formBoundary } from './readFormFiles.ts';

const pathsLimitBytes = 8 * 1024 * 1024;

export function addImportRoutes(router: Hono, parts: ServiceParts): void {
  router.post('/api/import', async (context) => {
    const { body, headers } = context.req.raw;
    const boundary = formBoundary(headers.get('content-type'));
    if (boundary === undefined || body === null) {
      return problemReply(400, { kind: 'badMultipart', found: headers.get('content-type') ?? '' });
    }
    return outcomeReply(await importForm(parts.archive, body, boundary));
  });
  router.post('/api/import-zip', async (context) => {
    const { body, headers } = context.req.raw;
    if (body === null)
      return problemReply(400, { kind: 'requestNotUnderstood', found: 'body', allowed: 'application/zip' });
    const size = Number(headers.get('content-length'));
    const name = decodeName(headers.get('x-file-name'));
    const job = await importZip(parts, { name, body, sizeBytes: size > 0 ? size : undefined });
    return jsonReply({ job }, 202);
  });
  router.post('/api/import-paths', async (context) => {
    const request = await readJsonBody(context.req.raw, importPathsShape, pathsLimitBytes);
    if (!request.ok) return outcomeReply(request);
    if (context.req.header('accept')?.includes('application/x-ndjson')) return followImport(parts, request.value.paths);
    return jsonReply({ job: importPaths(parts, request.value.paths).id }, 202);
  });
}

/** A header holds Latin-1 only: names come percent-encoded. */
function decodeName(name: string | null): string {
  try {
    return decodeURIComponent(name ?? '') || 'zip';
  } catch {
    return name ?? 'zip';
  }
}
