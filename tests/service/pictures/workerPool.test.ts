import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createWorkerPool } from '../../../native-free-core/service/pictures/workerPool.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-pool-'));
const file = join(folder, 'worker.mjs');
writeFileSync(
  file,
  `import { parentPort, threadId } from 'node:worker_threads';
   parentPort.on('message', (request) => {
     if (request === 'die') throw new Error('dead');
     setTimeout(() => parentPort.postMessage([request, threadId]), 10);
   });`,
);
const url = pathToFileURL(file);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('answers every request, on no more threads than it may have', async () => {
  const pool = createWorkerPool<number, [number, number]>({ url, size: 2, idleMs: 1000 });
  const replies = await Promise.all([1, 2, 3, 4, 5, 6].map((request) => pool.run(request)));
  expect(replies.map(([request]) => request)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(new Set(replies.map(([, thread]) => thread)).size).toBeLessThanOrEqual(2);
  await pool.close();
});

it('fails only the request that killed its worker', async () => {
  const pool = createWorkerPool<string, [string, number]>({ url, size: 1, idleMs: 1000 });
  const [dead, alive] = await Promise.allSettled([pool.run('die'), pool.run('live')]);
  expect(dead.status).toBe('rejected');
  expect(alive).toMatchObject({ status: 'fulfilled', value: ['live', expect.any(Number)] });
  await pool.close();
});

it('lets an idle worker go and starts another when asked again', async () => {
  const pool = createWorkerPool<string, [string, number]>({ url, size: 1, idleMs: 30 });
  const [, first] = await pool.run('one');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [, second] = await pool.run('two');
  expect(second).not.toBe(first);
  await pool.close();
});

it('that is closed refuses what waits and what comes', async () => {
  const pool = createWorkerPool<string, unknown>({ url, size: 1, idleMs: 1000 });
  const waiting = [pool.run('one'), pool.run('two')].map((one) => one.catch((error: Error) => error.message));
  await pool.close();
  expect(await Promise.all(waiting)).toHaveLength(2);
  await expect(pool.run('three')).rejects.toThrow('closed');
});
