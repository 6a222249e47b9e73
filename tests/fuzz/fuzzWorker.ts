// A thread that walks inputs down the whole road, one after the other, and tells each step: whoever watches can end it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { decodeFrame, readImageHeader } from '../../native-free-core/pixels/index.ts';
import { decoders, readPart10Bytes } from '../support/codecs.ts';
import { makeInput } from './makeInput.ts';
import type { FuzzJob, FuzzMessage } from './runFuzz.ts';
import { wholeRoad } from './wholeRoad.ts';

const { seed, from, to, seeds, knownGood }: FuzzJob = workerData;
const kept = new Map<string, Uint8Array>();

function read(path: string): Uint8Array {
  const bytes = kept.get(path) ?? new Uint8Array(readFileSync(path));
  kept.set(path, bytes);
  return bytes;
}

const post = (message: FuzzMessage) => parentPort?.postMessage(message);

/** Whatever a broken stream did to a codec, the next sound one must come out right. */
async function checkKnownGood(turn: number): Promise<string | undefined> {
  const { path, sha256 } = knownGood[turn % knownGood.length];
  const file = readPart10Bytes(read(path));
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  const stored = header.ok ? await decodeFrame(file, header.value.pixelModule, 1, decoders) : header;
  if (!stored.ok) return `${path} no longer decodes: ${stored.problem.kind}`;
  const { samples } = stored.value;
  const found = createHash('sha256').update(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
  return found.digest('hex') === sha256 ? undefined : `${path} decodes to other samples`;
}

for (let index = from; index < to; index++) {
  const { bytes, story, random } = makeInput(seed, index, seeds, read);
  post({ kind: 'begin', index, story });
  try {
    const problems = await wholeRoad(bytes, decoders, (limit) => random.below(limit));
    post({ kind: 'done', index, problems });
    const wrong = knownGood.length > 0 && index % 5 === 0 ? await checkKnownGood(index / 5) : undefined;
    if (wrong !== undefined) post({ kind: 'threw', index, reason: wrong });
  } catch (error) {
    post({ kind: 'threw', index, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
post({ kind: 'end' });
