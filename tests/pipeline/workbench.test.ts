import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { succeed } from '../../native-free-core/outcome.ts';
import {
  type Channel,
  createLoading,
  createWorkbench,
  type FromWorker,
  type OpenStack,
  type Task,
  type ToWorker,
} from '../../native-free-core/pipeline/index.ts';
import { decoders } from '../support/codecs.ts';
import { corpusBytes, corpusJson, hasCorpus } from '../support/corpus.ts';

/** Both ends of a line in one thread; what is posted arrives in a later turn, as between threads. */
function channelPair<Down, Up>(): [Channel<Up, Down>, Channel<Down, Up>] {
  const handlers: ((message: never, channels: never[]) => void)[] = [];
  const end = (own: number, other: number) => ({
    post: (message: unknown, _moved?: unknown, channels: unknown[] = []) =>
      setTimeout(() => handlers[other]?.(message as never, channels as never[]), 0),
    listen: (handler: never) => {
      handlers[own] = handler;
    },
  });
  return [end(0, 1), end(1, 0)] as unknown as [Channel<Up, Down>, Channel<Down, Up>];
}

const boundary = 'limit';

async function* multipart(parts: readonly { uid: string; bytes: Uint8Array }[]): AsyncGenerator<Uint8Array> {
  for (const { uid, bytes } of parts) {
    const head = `\r\n--${boundary}\r\nContent-Length: ${bytes.length}\r\nContent-Location: /x/instances/${uid}\r\n\r\n`;
    yield Buffer.from(head, 'latin1');
    yield bytes;
  }
  yield Buffer.from(`\r\n--${boundary}--\r\n`, 'latin1');
}

interface Bench {
  readonly page: Channel<FromWorker, ToWorker>;
  readonly heard: FromWorker[];
  until(kind: FromWorker['kind']): Promise<FromWorker>;
}

function bench(
  parts: readonly { uid: string; bytes: Uint8Array }[],
  tasks: Readonly<Record<string, Task>> = {},
): Bench {
  const [page, worker] = channelPair<ToWorker, FromWorker>();
  const inflateRaw = (bytes: Uint8Array, maxOutputLength: number) =>
    new Uint8Array(inflateRawSync(bytes, { maxOutputLength }));
  const openStream = async () => succeed({ boundary, chunks: multipart(parts) });
  createWorkbench(worker as never, { tasks, loading: createLoading({ inflateRaw, decoders, openStream }) });
  const heard: FromWorker[] = [];
  page.listen((message) => heard.push(message));
  return {
    page,
    heard,
    async until(kind) {
      while (true) {
        const found = heard.find((message) => message.kind === kind);
        if (found) return found;
        const fault = heard.find((message) => message.kind === 'failed' && message.requestId === -1);
        if (fault) throw new Error(JSON.stringify(fault));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}

/** SHA-256 of the stored samples of that slice, by pydicom. */
const stored = '1bee432808f49770bbc30d904e3e744082b0ba41704d4943e7de5bcb3e3d72f9';
// biome-ignore lint/suspicious/noExplicitAny: a line of the corpus's manifest.
const sha256Of = (file: any) => file.expected?.pixels?.frames?.[0]?.sha256;

const ctFrame = (sopInstanceUID: string) => ({
  sopInstanceUID,
  frameNumber: 1,
  rows: 512,
  columns: 512,
  isEncapsulated: false,
});

describe.skipIf(!hasCorpus)('a series from one stream into memory', () => {
  const files = corpusJson('manifest.json').files.filter(
    // biome-ignore lint/suspicious/noExplicitAny: a line of the corpus's manifest.
    (file: any) => file.path.startsWith('syntaxes-ct/CTImage') && sha256Of(file) === stored,
  );

  it('places the same slice in each lossless transfer syntax, in whatever order it comes', async () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
    const parts = files.map((file: { path: string }, index: number) => ({
      uid: `1.${index + 1}`,
      bytes: corpusBytes(file.path),
    }));
    const stack: OpenStack = {
      valueType: 'int16',
      unit: 'HU',
      frames: parts.map(({ uid }: { uid: string }) => ctFrame(uid)),
    };
    const buffer = new SharedArrayBuffer(parts.length * 512 * 512 * 2);
    const { page, heard, until } = bench(parts.toReversed());
    page.post({ kind: 'open', seriesKey: 's', stacks: [stack], buffers: [buffer] });
    page.post({ kind: 'load', seriesKey: 's', path: '/' });
    await until('loaded');
    expect(heard.filter((message) => message.kind === 'placed')).toHaveLength(parts.length);
    for (let index = 0; index < parts.length; index += 1) {
      const values = new Int16Array(buffer, index * 512 * 512 * 2, 512 * 512);
      // The manifest holds stored samples; the file's rescale is 1 and −1024.
      const samples = Int16Array.from(values, (value) => value + 1024);
      const sha256 = createHash('sha256').update(new Uint8Array(samples.buffer)).digest('hex');
      expect(sha256, files[index].path).toBe(stored);
    }
  });

  it('says of a damaged or missing instance what is wrong, and places the others', async () => {
    const good = corpusBytes(files[0].path);
    const parts = [
      { uid: '1.1', bytes: new Uint8Array([1, 2, 3]) },
      { uid: '1.2', bytes: good },
    ];
    const stack: OpenStack = { valueType: 'int16', unit: '', frames: ['1.1', '1.2', '1.3'].map(ctFrame) };
    const { page, heard, until } = bench(parts);
    page.post({ kind: 'open', seriesKey: 's', stacks: [stack] });
    page.post({ kind: 'load', seriesKey: 's', path: '/' });
    await until('loaded');
    expect(heard.filter((message) => message.kind === 'placed')).toEqual([
      { kind: 'placed', seriesKey: 's', stack: 0, index: 1 },
    ]);
    const refused = heard.flatMap((message) => (message.kind === 'refused' ? [message] : []));
    expect(refused.map((message) => [message.index, message.problem.kind])).toEqual([
      [0, expect.any(String)],
      [2, 'instanceNotReceived'],
    ]);
  });

  it('refuses a frame of another size than the plan says, instead of writing over its neighbours', async () => {
    const stack: OpenStack = {
      valueType: 'int16',
      unit: '',
      frames: [{ ...ctFrame('1.1'), rows: 100 }, ctFrame('1.2')],
    };
    const { page, until } = bench([{ uid: '1.1', bytes: corpusBytes(files[0].path) }]);
    page.post({ kind: 'open', seriesKey: 's', stacks: [stack] });
    page.post({ kind: 'load', seriesKey: 's', path: '/' });
    const refused = await until('refused');
    expect(refused).toMatchObject({ index: 0, problem: { kind: 'frameOfOtherSize' } });
  });
});

describe('planes cut by a worker', () => {
  it('gives the rows asked for, byte for byte those of the whole plane', async () => {
    const { page, heard, until } = bench([]);
    const buffer = new SharedArrayBuffer(8 * 8 * 8 * 2);
    const voxels = new Int16Array(buffer);
    for (let index = 0; index < voxels.length; index += 1) voxels[index] = (index * 7919) % 1000;
    const grid = {
      dimensions: [8, 8, 8],
      originMm: [0, 0, 0],
      columnStep: [1, 0, 0],
      rowStep: [0, 1, 0],
      sliceStep: [0, 0, 2],
    } as const;
    const frames = Array.from({ length: 8 }, (_, index) => ({ ...ctFrame(`1.${index}`), rows: 8, columns: 8 }));
    page.post({
      kind: 'open',
      seriesKey: 's',
      stacks: [{ valueType: 'int16', unit: 'HU', frames, grid }],
      buffers: [buffer],
    });
    const plane = {
      originMm: [0.3, 0.2, 1.1],
      rowDirection: [0.6, 0.8, 0],
      columnDirection: [0, 0, 1],
      spacingMm: [0.7, 0.9],
      columns: 6,
      rows: 9,
    } as const;
    const request = { seriesKey: 's', stack: 0, cut: { plane, interpolation: 'linear' } } as const;
    const output = new SharedArrayBuffer(6 * 9 * 4);
    page.post({ kind: 'plane', requestId: 1, request, fromLine: 0, toLine: 4, output });
    page.post({ kind: 'plane', requestId: 2, request, fromLine: 4, toLine: 9, output });
    page.post({ kind: 'plane', requestId: 3, request, fromLine: 0, toLine: 9 });
    while (heard.length < 3) await until('plane').then(() => new Promise((resolve) => setTimeout(resolve, 1)));
    const whole = heard.find((message) => message.kind === 'plane' && message.requestId === 3) as {
      values: ArrayBuffer;
    };
    expect(new Uint8Array(whole.values)).toEqual(new Uint8Array(output.slice(0)));
    // (0.3, 0.2, 1.1): by hand, trilinear between the eight voxels about it.
    const at = (c: number, r: number, s: number) => voxels[c + 8 * r + 64 * s];
    const along = (r: number, s: number) => at(0, r, s) * 0.7 + at(1, r, s) * 0.3;
    const onSlice = (s: number) => along(0, s) * 0.8 + along(1, s) * 0.2;
    expect(new Float32Array(whole.values)[0]).toBeCloseTo(onSlice(0) * 0.45 + onSlice(1) * 0.55, 3);
  });
});

describe('long tasks', () => {
  it('reports progress, and ends when it is cancelled', async () => {
    const count: Task = async (argument, { progress, signal }) => {
      for (let done = 0; done < Number(argument); done += 1) {
        if (signal.aborted) return { ok: false, problem: { kind: 'cancelled' } };
        progress(done, Number(argument));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return succeed('counted');
    };
    const { page, until } = bench([], { count });
    page.post({ kind: 'run', requestId: 1, task: 'count', argument: 3 });
    expect(await until('result')).toEqual({ kind: 'result', requestId: 1, value: 'counted' });
    page.post({ kind: 'run', requestId: 2, task: 'count', argument: 1e6 });
    page.post({ kind: 'cancel', requestId: 2 });
    expect(await until('failed')).toEqual({ kind: 'failed', requestId: 2, problem: { kind: 'cancelled' } });
  });
});
