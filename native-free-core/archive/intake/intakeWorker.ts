// A worker that takes objects in (`takeIn`): several at a time, as most of it is waiting for the disk.
import { parentPort } from 'node:worker_threads';
import { type IntakeRequest, takeIn } from './takeIn.ts';

const port = parentPort;
if (port === null) throw new Error('intakeWorker is started by intakeWorkers.');

port.on('message', async ({ id, request }: { readonly id: number; readonly request: IntakeRequest }) => {
  port.postMessage({ id, taken: await takeIn(request) });
});
