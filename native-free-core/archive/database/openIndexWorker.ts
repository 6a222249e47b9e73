// The index worker as seen from the other side: start it, ask it, close it.
import { Worker } from 'node:worker_threads';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { IndexInput, IndexReply, IndexRequestName } from './indexRequests.ts';

export interface IndexWorker {
  /** Answers in the order of asking, but for a copy of the index. `archiveClosed` when the worker is gone. */
  ask<Name extends IndexRequestName>(name: Name, input: IndexInput<Name>): Promise<IndexReply<Name>>;
  close(): Promise<void>;
}

type Reply = Outcome<unknown, ArchiveProblem>;

export async function openIndexWorker(directory: string): Promise<Outcome<IndexWorker, ArchiveProblem>> {
  const worker = new Worker(new URL('./indexWorker.ts', import.meta.url), {
    workerData: { directory },
    name: 'archive index',
  });
  const opened = await new Promise<Reply>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', (error) => resolve(fail({ kind: 'archiveDamaged', directory, found: String(error) })));
  });
  if (!opened.ok) {
    await worker.terminate();
    return opened;
  }
  return succeed(client(worker));
}

function client(worker: Worker): IndexWorker {
  const waiting = new Map<number, (reply: Reply) => void>();
  let nextId = 1;
  let isClosed = false;
  worker.on('message', ({ id, outcome }: { id: number; outcome: Reply }) => {
    waiting.get(id)?.(outcome);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref(); // An idle archive does not keep a program from ending.
  });
  const end = () => {
    isClosed = true;
    for (const resolve of waiting.values()) resolve(fail({ kind: 'archiveClosed' }));
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', end);
  const post = (name: string, input: unknown) =>
    new Promise<Reply>((resolve) => {
      if (isClosed) return resolve(fail({ kind: 'archiveClosed' }));
      const id = nextId++;
      waiting.set(id, resolve);
      worker.ref();
      worker.postMessage({ id, name, input });
    });
  worker.unref();
  return {
    ask: (name, input) => post(name, input) as Promise<IndexReply<typeof name>>,
    close: async () => {
      if (isClosed) return;
      await post('close', undefined);
      isClosed = true;
      await worker.terminate();
    },
  };
}
