// GET /api/memory: what is free on the machine, for a forecast before a large series is opened.
import { freemem } from 'node:os';
import type { Hono } from 'hono';

export function addMemoryRoutes(router: Hono): void {
  router.get('/api/memory', (context) => {
    // Of this program's own share, where the system bounds it, else of the machine.
    const freeBytes = process.availableMemory?.() || freemem();
    return context.json({ freeBytes }, 200, { 'cache-control': 'no-store' });
  });
}
