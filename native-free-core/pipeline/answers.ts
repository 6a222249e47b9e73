// What every worker does for a message: frames and tasks. Planes are in cutLines, bringing series in is in loading.
import { fail } from '../outcome.ts';
import { type Bench, begin, type Message, type PageChannel, type TaskContext } from './bench.ts';
import { frameAt } from './openedSeries.ts';
import type { PipelineProblem } from './problem.ts';

/** 'frame': a copy of one frame's values, where memory is not shared. */
export function frame(bench: Bench, message: Message<'frame'>, from: PageChannel): void {
  const { seriesKey, stack, index, requestId } = message;
  const memory = bench.opened.get(seriesKey)?.stacks[stack];
  if (!memory?.frames[index]) return;
  const found = frameAt(memory, index);
  const values = (found?.kind === 'colour' ? found.rgb : found?.values)?.slice().buffer as ArrayBuffer;
  from.post({ kind: 'frame', requestId, values }, [values]);
}

/** 'run': a task that the host offers by name. */
export async function run(bench: Bench, message: Message<'run'>, from: PageChannel): Promise<void> {
  const { task, argument, requestId } = message;
  const context: TaskContext = {
    series: (seriesKey) => bench.opened.get(seriesKey),
    progress: (done, total) => from.post({ kind: 'progress', requestId, done, total }),
    signal: begin(bench, requestId),
  };
  const work = bench.tasks[task];
  const outcome = work
    ? await work(argument, context)
    : fail<PipelineProblem>({ kind: 'workerStopped', reason: `no task ${task}` });
  bench.running.delete(requestId);
  if (outcome.ok) from.post({ kind: 'result', requestId, value: outcome.value });
  else from.post({ kind: 'failed', requestId, problem: outcome.problem });
}
