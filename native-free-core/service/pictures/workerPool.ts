// A few worker threads that answer one request at a time each. Made when needed, let go when idle; one that dies fails
// its own request and is replaced.
import { Worker } from 'node:worker_threads';

export interface WorkerPool<Request, Reply> {
  /** Resolves with the worker's answer; rejects only when the worker dies or the pool is closed. */
  run(request: Request): Promise<Reply>;
  close(): Promise<void>;
}

interface Task<Request, Reply> {
  readonly request: Request;
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

export function createWorkerPool<Request, Reply>(options: {
  readonly url: URL;
  readonly size: number;
  readonly idleMs: number;
}): WorkerPool<Request, Reply> {
  const waiting: Task<Request, Reply>[] = [];
  const idle = new Map<Worker, NodeJS.Timeout>();
  const all = new Map<Worker, Task<Request, Reply> | undefined>();
  let isClosed = false;

  function startWorker(): Worker {
    const worker = new Worker(options.url);
    all.set(worker, undefined);
    worker.on('message', (reply: Reply) => {
      all.get(worker)?.resolve(reply);
      rest(worker);
    });
    worker.on('error', (error) => drop(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => drop(worker, new Error('the worker ended')));
    return worker;
  }

  function give(worker: Worker, task: Task<Request, Reply>) {
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    all.set(worker, task);
    worker.ref();
    worker.postMessage(task.request);
  }

  function rest(worker: Worker) {
    const next = waiting.shift();
    if (next) return give(worker, next);
    all.set(worker, undefined);
    // An idle worker does not keep the program alive, and not its memory for long.
    worker.unref();
    idle.set(worker, setTimeout(() => drop(worker, new Error('idle')), options.idleMs).unref());
  }

  function drop(worker: Worker, error: Error) {
    if (!all.has(worker)) return;
    all.get(worker)?.reject(error);
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    all.delete(worker);
    void worker.terminate();
    const next = waiting.shift();
    if (next) give(startWorker(), next);
  }

  return {
    run(request) {
      if (isClosed) return Promise.reject(new Error('the pool is closed'));
      return new Promise((resolve, reject) => {
        const task = { request, resolve, reject };
        const [free] = idle.keys();
        if (free) give(free, task);
        else if (all.size < options.size) give(startWorker(), task);
        else waiting.push(task);
      });
    },
    async close() {
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error('the pool is closed'));
      await Promise.all([...all.keys()].map((worker) => worker.terminate()));
    },
  };
}
