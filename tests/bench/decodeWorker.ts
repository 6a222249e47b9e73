// A thread of the benchmark: decodes every `step`th frame of a file, once to warm up and once when told to.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { decodeFrame, readImageHeader } from '../../native-free-core/pixels/index.ts';
import { decoders, readPart10Bytes } from '../support/codecs.ts';

const { path, first, step, frames } = workerData as { path: string; first: number; step: number; frames: number };
const file = readPart10Bytes(new Uint8Array(readFileSync(path)));
const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
if (!header.ok) throw new Error(header.problem.kind);
const { pixelModule } = header.value;

async function decodeFrames(last: number): Promise<void> {
  for (let frame = first; frame <= last; frame += step) await decodeFrame(file, pixelModule, frame, decoders);
}

await decodeFrames(Math.min(frames, first + 2 * step));
parentPort?.once('message', async () => {
  await decodeFrames(frames);
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
