// What was said on the DICOM network, association by association.
import type { Hono } from 'hono';
import { jsonReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

export function addDicomRoutes(router: Hono, { dicom }: ServiceParts): void {
  router.get('/api/dicom/conversation', () =>
    jsonReply({ isListening: dicom !== undefined, lines: dicom?.log() ?? [] }),
  );
}
