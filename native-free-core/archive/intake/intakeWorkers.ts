// The workers that take objects in: started when there is work, gone when there was none for a while.
import { Worker } from 'node:worker_threads';
import { fail, type Outcome } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { IntakeRequest, TakenInstance } from './takeIn.ts';

type Taken = Outcome<TakenInstance, ArchiveProblem>;

export interface IntakeWorkers {
  take(request: IntakeRequest): Promise<Taken>;
  close(): Promise<void>;
}

interface Task {
  readonly request: IntakeRequest;
  readonly resolve: (taken: Taken) => void;
}

interface Hand {
  readonly worker: Worker;
  readonly tasks: Map<number, Task>;
}

/** Objects in one worker at a time: while some are synced to the disk, others are hashed. */
const tasksPerWorker = 8;
const idleMs = 10_000;

export function intakeWorkers(count: number): IntakeWorkers {
  const waiting: Task[] = [];
  const hands: Hand[] = [];
  let nextId = 1;
  let idleTimer: NodeJS.Timeout | undefined;

  const start = (): Hand => {
    const worker = new Worker(new URL('./intakeWorker.ts', import.meta.url), { name: 'archive intake' });
    const hand: Hand = { worker, tasks: new Map() };
    worker.on('message', ({ id, taken }: { readonly id: number; readonly taken: Taken }) => {
      hand.tasks.get(id)?.resolve(taken);
      hand.tasks.delete(id);
      if (hand.tasks.size === 0) worker.unref();
      run();
    });
    worker.on('error', (error) => {
      hands.splice(hands.indexOf(hand), 1);
      abandon(hand, (task) => ({ kind: 'writeFailed', directory: task.request.directory, code: error.message }));
      run();
    });
    hands.push(hand);
    return hand;
  };

  const run = () => {
    clearTimeout(idleTimer);
    while (waiting.length > 0) {
      const hand = handFor();
      if (hand === undefined) return;
      const task = waiting.shift() as Task;
      hand.tasks.set(nextId, task);
      hand.worker.ref();
      post(hand.worker, nextId++, task.request);
    }
    if (hands.every(({ tasks }) => tasks.size === 0)) idleTimer = setTimeout(stop, idleMs).unref();
  };

  /** The least busy one; another one where all have work and more may be started; none when all are full. */
  const handFor = (): Hand | undefined => {
    const least = hands.toSorted((one, other) => one.tasks.size - other.tasks.size)[0];
    if (least === undefined || (least.tasks.size > 0 && hands.length < count)) return start();
    return least.tasks.size < tasksPerWorker ? least : undefined;
  };

  const stop = async () => {
    await Promise.all(hands.splice(0).map(({ worker }) => worker.terminate()));
  };

  return {
    take: (request) =>
      new Promise((resolve) => {
        waiting.push({ request, resolve });
        run();
      }),
    close: async () => {
      clearTimeout(idleTimer);
      for (const { resolve } of waiting.splice(0)) resolve(fail({ kind: 'archiveClosed' }));
      const all = [...hands];
      await stop();
      for (const hand of all) abandon(hand, () => ({ kind: 'archiveClosed' }));
    },
  };
}

function abandon(hand: Hand, problemOf: (task: Task) => ArchiveProblem): void {
  for (const task of hand.tasks.values()) task.resolve(fail(problemOf(task)));
  hand.tasks.clear();
}

/** The giver keeps its bytes: a copy of just them goes over. */
function post(worker: Worker, id: number, request: IntakeRequest): void {
  if ('bytes' in request.content) {
    const bytes = request.content.bytes.slice();
    worker.postMessage({ id, request: { ...request, content: { bytes } } }, [bytes.buffer]);
  } else worker.postMessage({ id, request });
}
