// A few worker threads that answer one request at a time each. Made when needed, let go when idle; one that dies fails
// its own request and is replaced.
import { Worker } from 'node:worker_threads';

export interface WorkerPool<Request, Reply> {
  /** Resolves with the worker's answer; rejects only when the worker dies or the pool is closed. */
  run(request: Request): Promise<Reply>;
  close(): Promise<void>;
}

export interface WorkerPoolOptions {
  readonly url: URL;
  /** Threads at most. */
  readonly size: number;
  readonly idleMs: number;
}

interface Task<Request, Reply> {
  readonly request: Request;
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

interface Pool<Request, Reply> {
  readonly options: WorkerPoolOptions;
  readonly waiting: Task<Request, Reply>[];
  /** Each worker with what it is at. */
  readonly all: Map<Worker, Task<Request, Reply> | undefined>;
  /** Workers at nothing, with the timer that lets them go. */
  readonly idle: Map<Worker, NodeJS.Timeout>;
  isClosed: boolean;
}

export function createWorkerPool<Request, Reply>(options: WorkerPoolOptions): WorkerPool<Request, Reply> {
  const pool: Pool<Request, Reply> = { options, waiting: [], all: new Map(), idle: new Map(), isClosed: false };
  return {
    run(request) {
      if (pool.isClosed) return Promise.reject(new Error('the pool is closed'));
      const { promise, resolve, reject } = Promise.withResolvers<Reply>();
      pool.waiting.push({ request, resolve, reject });
      giveNext(pool);
      return promise;
    },
    async close() {
      pool.isClosed = true;
      for (const { reject } of pool.waiting.splice(0)) reject(new Error('the pool is closed'));
      await Promise.all([...pool.all.keys()].map((worker) => worker.terminate()));
    },
  };
}

/** The oldest waiting request to a free worker, or to a new one while there may be more. */
function giveNext<Request, Reply>(pool: Pool<Request, Reply>): void {
  if (pool.waiting.length === 0) return;
  const [free] = pool.idle.keys();
  if (free === undefined && pool.all.size >= pool.options.size) return;
  const worker = free ?? startWorker(pool);
  const task = pool.waiting.shift();
  clearTimeout(pool.idle.get(worker));
  pool.idle.delete(worker);
  pool.all.set(worker, task);
  worker.ref();
  worker.postMessage(task?.request);
}

function startWorker<Request, Reply>(pool: Pool<Request, Reply>): Worker {
  const worker = new Worker(pool.options.url);
  worker.on('message', (reply: Reply) => {
    pool.all.get(worker)?.resolve(reply);
    rest(pool, worker);
  });
  worker.on('error', (error) => drop(pool, worker, error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => drop(pool, worker, new Error('the worker ended')));
  return worker;
}

/** An idle worker does not keep the program alive, and not its memory for long. */
function rest<Request, Reply>(pool: Pool<Request, Reply>, worker: Worker): void {
  pool.all.set(worker, undefined);
  worker.unref();
  pool.idle.set(worker, setTimeout(() => drop(pool, worker, new Error('idle')), pool.options.idleMs).unref());
  giveNext(pool);
}

function drop<Request, Reply>(pool: Pool<Request, Reply>, worker: Worker, error: Error): void {
  if (!pool.all.has(worker)) return;
  pool.all.get(worker)?.reject(error);
  clearTimeout(pool.idle.get(worker));
  pool.idle.delete(worker);
  pool.all.delete(worker);
  void worker.terminate();
  giveNext(pool);
}
