// The planes of one frame of the screen: asked as the hand moves, cut in bands by all the workers, newest first.
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { newestWins, type PlaneRequest } from '../../../native-free-core/pipeline/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { cutSize } from '../../../native-free-core/recipe/index.ts';
import { splitRows } from '../../../native-free-core/volume/index.ts';
import type { OpenSeries } from '../series/heldSeries.ts';
import type { WorkerLine } from '../workers/workerLine.ts';

export type AskedPlane = Omit<PlaneRequest, 'seriesKey'>;

export interface PlaneCutter {
  /** Asks for a plane; `mark` comes back with it, so that the asker knows which one it is. */
  ask(request: AskedPlane, mark: string): void;
  close(): void;
}

/**
 * `onPlane` gets each plane that is done, never an older one after a newer one. Its values stay as they are until the
 * plane after the next has been asked: two buffers take turns.
 */
export function createPlaneCutter(
  series: OpenSeries,
  onPlane: (frame: GreyFrame, mark: string) => void,
  onProblem: (problem: ProblemRecord) => void,
): PlaneCutter {
  const buffers: (SharedArrayBuffer | undefined)[] = [undefined, undefined];
  let turn = 0;
  let isClosed = false;

  function outputFor(lengthBytes: number): SharedArrayBuffer | undefined {
    if (!series.isShared) return undefined;
    turn = 1 - turn;
    const held = buffers[turn];
    if (held && held.byteLength >= lengthBytes && held.byteLength <= lengthBytes * 4) return held;
    const fresh = new SharedArrayBuffer(lengthBytes);
    buffers[turn] = fresh;
    return fresh;
  }

  const queue = newestWins<{ request: AskedPlane; mark: string }>(
    async ({ request, mark }) => {
      const { rows, columns } = cutSize(request.cut);
      const output = outputFor(rows * columns * 4);
      const cut = await cutInBands(series, request, output);
      if (isClosed) return;
      if ('kind' in cut) return onProblem(cut);
      const unit = series.plan.stacks[request.stack].unit;
      onPlane({ kind: 'grey', rows, columns, values: cut.values, unit }, mark);
    },
    (reason) => onProblem({ kind: 'workerStopped', reason: String(reason) }),
  );

  return {
    ask: (request, mark) => queue.ask({ request, mark }),
    close() {
      isClosed = true;
      queue.clear();
    },
  };
}

/** All the bands of a plane, in shared memory or put together from copies. */
async function cutInBands(
  series: OpenSeries,
  request: AskedPlane,
  output: SharedArrayBuffer | undefined,
): Promise<{ values: Float32Array } | ProblemRecord> {
  // Without shared memory one worker holds the series, and cuts the whole.
  const workers = output ? series.workers() : series.workers().slice(0, 1);
  const { rows, columns, lines } = cutSize(request.cut);
  const bands = splitRows({ rows: lines }, workers.length);
  const whole = { ...request, seriesKey: series.key };
  const answers = await Promise.all(
    bands.map(([fromLine, toLine], index) => {
      const worker: WorkerLine = workers[index];
      return worker.request({ kind: 'plane', request: whole, fromLine, toLine, output });
    }),
  );
  const values = output ? new Float32Array(output, 0, rows * columns) : new Float32Array(rows * columns);
  for (const answer of answers) {
    if (answer.kind === 'failed') return answer.problem;
    if (answer.kind === 'plane' && answer.values) values.set(new Float32Array(answer.values));
  }
  return { values };
}
