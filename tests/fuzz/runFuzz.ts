// Runs inputs in a thread of their own under a watch: an input that throws, hangs, or takes too much memory is a failure
// that can be called again by its seed and number.
import { Worker } from 'node:worker_threads';

export interface KnownGood {
  readonly path: string;
  readonly sha256: string;
}

export interface FuzzJob {
  readonly seed: number;
  /** Numbers of the inputs, from the first up to but without the last. */
  readonly from: number;
  readonly to: number;
  /** Paths of the files that are mutated. */
  readonly seeds: readonly string[];
  /** Sound files, one for each codec, with the hash of their samples as another program decoded them. */
  readonly knownGood: readonly KnownGood[];
}

export type FuzzMessage =
  | { readonly kind: 'begin'; readonly index: number; readonly story: string }
  | { readonly kind: 'done'; readonly index: number; readonly problems: readonly string[] }
  | { readonly kind: 'threw'; readonly index: number; readonly reason: string }
  | { readonly kind: 'end' };

export interface FuzzFailure {
  /** `seed:number`. */
  readonly input: string;
  readonly story: string;
  readonly reason: string;
}

export interface FuzzReport {
  readonly inputs: number;
  readonly failures: readonly FuzzFailure[];
  /** How many inputs met each kind of problem. */
  readonly problems: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly slowestStory: string;
  readonly largestMiB: number;
}

export interface FuzzLimits {
  readonly hangMs: number;
  /** Of the whole process. */
  readonly memoryMiB: number;
}

const watchEveryMs = 50;
const noAnswer = 'no answer after';

export async function runFuzz(job: FuzzJob, limits: FuzzLimits): Promise<FuzzReport> {
  const failures: FuzzFailure[] = [];
  const problems: Record<string, number> = {};
  const watched = { slowestMs: 0, slowestStory: '', largestMiB: 0 };
  let from = job.from;
  while (from < job.to) {
    const found: FuzzFailure[] = [];
    const stopped = await runWorker({ ...job, from }, limits, found, problems, watched);
    // A machine that is busy with something else makes the quickest input late: a hang is one that hangs alone, too.
    const isHang = found.at(-1)?.reason.startsWith(noAnswer) ?? false;
    if (isHang) {
      const alone: FuzzFailure[] = [];
      await runWorker({ ...job, from: stopped, to: stopped + 1 }, limits, alone, {}, watched);
      found.splice(-1, 1, ...alone);
    }
    failures.push(...found);
    from = stopped + 1;
  }
  return { inputs: job.to - job.from, failures, problems, ...watched };
}

/** Resolves with the number of the last input that was begun: the one that ended the worker, or the last of all. */
function runWorker(
  job: FuzzJob,
  limits: FuzzLimits,
  failures: FuzzFailure[],
  problems: Record<string, number>,
  watched: { slowestMs: number; slowestStory: string; largestMiB: number },
): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./fuzzWorker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 900 },
    });
    let [index, story, begunMs, isEnded] = [job.from, '', performance.now(), false];
    const failed = (reason: string) => failures.push({ input: `${job.seed}:${index}`, story, reason });
    const end = (last: number) => {
      if (isEnded) return;
      isEnded = true;
      clearInterval(watch);
      worker.terminate().then(() => resolve(last));
    };
    const note = () => {
      const elapsedMs = performance.now() - begunMs;
      if (elapsedMs > watched.slowestMs && story !== '')
        Object.assign(watched, { slowestMs: elapsedMs, slowestStory: `${job.seed}:${index} ${story}` });
    };
    const watch = setInterval(() => {
      const memoryMiB = process.memoryUsage.rss() / 1048576;
      watched.largestMiB = Math.max(watched.largestMiB, memoryMiB);
      if (story !== '' && performance.now() - begunMs > limits.hangMs) failed(`${noAnswer} ${limits.hangMs} ms`);
      else if (memoryMiB > limits.memoryMiB) failed(`${Math.round(memoryMiB)} MiB of memory`);
      else return;
      note();
      end(index);
    }, watchEveryMs);
    worker.on('message', (message: FuzzMessage) => {
      if (isEnded) return;
      if (message.kind === 'begin') [index, story, begunMs] = [message.index, message.story, performance.now()];
      if (message.kind === 'threw') failed(message.reason);
      if (message.kind === 'done') {
        note();
        begunMs = performance.now();
        for (const kind of new Set(message.problems)) problems[kind] = (problems[kind] ?? 0) + 1;
      }
      if (message.kind === 'end') end(job.to);
    });
    worker.on('error', (error) => {
      failed(`the thread died: ${error.message}`);
      end(index);
    });
  });
}
