// The worker that owns the index: the only connection that writes it, and the holder of the archive's lock.
// Where the program is bundled it is an entry of its own, beside the bundle.
import { parentPort, workerData } from 'node:worker_threads';
import { type IndexRequestName, indexRequests } from './indexRequests.ts';
import { openIndex } from './openIndex.ts';
import { sqliteProblem } from './sqliteProblem.ts';

interface Message {
  readonly id: number;
  readonly name: IndexRequestName | 'close';
  readonly input: never;
}

const port = parentPort;
if (port === null) throw new Error('indexWorker is started by openIndexWorker.');

const { directory } = workerData as { directory: string };
const opened = openIndex(directory);
port.postMessage(opened.ok ? { ok: true } : opened);

port.on('message', ({ id, name, input }: Message) => {
  if (!opened.ok) return;
  if (name === 'close') {
    opened.value.close();
    port.postMessage({ id, outcome: { ok: true } });
    port.close();
    return;
  }
  const answer = (outcome: unknown) => port.postMessage({ id, outcome });
  const refuse = (error: unknown) => answer({ ok: false, problem: sqliteProblem(error, directory) });
  try {
    const outcome = indexRequests[name](opened.value.index, input);
    // Most are answered before the next is looked at; a copy of the index goes on beside the others.
    if (outcome instanceof Promise) outcome.then(answer, refuse);
    else answer(outcome);
  } catch (error) {
    refuse(error);
  }
});
