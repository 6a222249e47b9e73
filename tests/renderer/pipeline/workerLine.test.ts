import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '../../../native-free-core/pipeline/index.ts';
import { openWorkerLine } from '../../../renderer/pipeline/workers/workerLine.ts';

function fakeWorker() {
  const sent: ToWorker[] = [];
  const worker = {
    isEnded: false,
    onmessage: null as ((event: MessageEvent) => void) | null,
    postMessage: (message: ToWorker) => void sent.push(message),
    terminate() {
      worker.isEnded = true;
    },
  };
  return { worker, sent, say: (data: FromWorker) => worker.onmessage?.({ data } as MessageEvent) };
}

const asked = { kind: 'run', task: 'derive', argument: 1 } as const;
const numberOf = (message: ToWorker) => ('requestId' in message ? message.requestId : -1);

describe('the page’s end of a worker', () => {
  it('gives each request its own answer, in whatever order they come', async () => {
    const { worker, sent, say } = fakeWorker();
    const line = openWorkerLine(worker);
    const first = line.request(asked);
    const second = line.request(asked);
    say({ kind: 'result', requestId: numberOf(sent[1]), value: 'second' });
    say({ kind: 'result', requestId: numberOf(sent[0]), value: 'first' });
    expect(await first).toMatchObject({ value: 'first' });
    expect(await second).toMatchObject({ value: 'second' });
  });

  it('tells progress on the way, and passes a cancellation on', async () => {
    const { worker, sent, say } = fakeWorker();
    const control = new AbortController();
    const steps: number[] = [];
    const line = openWorkerLine(worker);
    const answer = line.request(asked, {
      signal: control.signal,
      onProgress: (done, total) => steps.push(done, total),
    });
    const requestId = numberOf(sent[0]);
    say({ kind: 'progress', requestId, done: 1, total: 3 });
    control.abort();
    expect(sent.at(-1)).toEqual({ kind: 'cancel', requestId });
    say({ kind: 'failed', requestId, problem: { kind: 'cancelled' } });
    expect(await answer).toMatchObject({ kind: 'failed', problem: { kind: 'cancelled' } });
    expect(steps).toEqual([1, 3]);
  });

  it('tells what belongs to no request as an event', () => {
    const { worker, say } = fakeWorker();
    const line = openWorkerLine(worker);
    const heard: FromWorker[] = [];
    line.onEvent = (event) => heard.push(event);
    say({ kind: 'loaded', seriesKey: 's' });
    expect(heard).toEqual([{ kind: 'loaded', seriesKey: 's' }]);
  });

  it('leaves nobody waiting when the worker ends', async () => {
    const { worker } = fakeWorker();
    const line = openWorkerLine(worker);
    const answer = line.request(asked);
    line.end();
    expect(worker.isEnded).toBe(true);
    expect(await answer).toMatchObject({ kind: 'failed', problem: { kind: 'workerStopped' } });
  });
});
