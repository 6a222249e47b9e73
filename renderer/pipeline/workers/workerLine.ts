// The page's end of one worker: messages, requests that are answered, and its end.
import type { FromWorker, ToWorker } from '../../../native-free-core/pipeline/index.ts';
import type { Port } from './workerChannel.ts';

type Answer = Extract<FromWorker, { requestId: number }>;
type Request = Extract<ToWorker, { requestId: number }>;
type Event = Exclude<FromWorker, { requestId: number }>;

/** A request without its number: the line gives it one. */
export type Asked = Request extends infer Each ? (Each extends Request ? Omit<Each, 'requestId'> : never) : never;

export interface WorkerLine {
  post(message: ToWorker, ports?: readonly MessagePort[]): void;
  /** Resolves with the answer; 'progress' on the way goes to `onProgress`. An abort is passed on to the worker. */
  request(
    asked: Asked,
    options?: { onProgress?: (done: number, total: number) => void; signal?: AbortSignal },
  ): Promise<Answer>;
  onEvent: (event: Event) => void;
  end(): void;
}

let lastRequestId = 0;

export function openWorkerLine(worker: Port & { terminate(): void; onerror?: unknown }): WorkerLine {
  const open = new Map<
    number,
    { resolve: (answer: Answer) => void; onProgress?: (done: number, total: number) => void }
  >();
  const fail = (reason: string) => {
    for (const [requestId, { resolve }] of open) resolve({ kind: 'failed', requestId, problem: stopped(reason) });
    open.clear();
  };
  const line: WorkerLine = {
    post: (message, ports = []) => worker.postMessage(message, [...ports]),
    request(asked, { onProgress, signal } = {}) {
      lastRequestId += 1;
      const requestId = lastRequestId;
      worker.postMessage({ ...asked, requestId }, []);
      signal?.addEventListener('abort', () => worker.postMessage({ kind: 'cancel', requestId }, []), { once: true });
      return new Promise((resolve) => open.set(requestId, { resolve, onProgress }));
    },
    onEvent: () => {},
    end() {
      worker.terminate();
      fail('closed');
    },
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (!('requestId' in data)) return line.onEvent(data);
    const asked = open.get(data.requestId);
    if (data.kind === 'progress') return asked?.onProgress?.(data.done, data.total);
    open.delete(data.requestId);
    asked?.resolve(data);
  };
  worker.onerror = (event: ErrorEvent) => fail(event.message);
  return line;
}

function stopped(reason: string) {
  return { kind: 'workerStopped', reason } as const;
}

/** A new worker that cuts planes and runs tasks. */
export function startKernelWorker(name: string): WorkerLine {
  return lineOf(new Worker(new URL('./kernelWorker.ts', import.meta.url), { type: 'module', name }));
}

/** A new worker that loads or decodes. */
export function startLoadWorker(name: string): WorkerLine {
  return lineOf(new Worker(new URL('./loadWorker.ts', import.meta.url), { type: 'module', name }));
}

function lineOf(worker: Worker): WorkerLine {
  return openWorkerLine(worker as unknown as Port & { terminate(): void });
}
