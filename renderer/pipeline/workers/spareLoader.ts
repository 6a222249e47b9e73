// A loader that is started before it is needed: reading its script takes as long as the first picture itself.
import { startLoadWorker, type WorkerLine } from './workerLine.ts';

let spare: WorkerLine | undefined;

/** Starts one, unless one is waiting. Returns how to end it if nobody has taken it. */
export function keepSpareLoader(): () => void {
  spare ??= startLoadWorker('loader');
  return () => {
    spare?.end();
    spare = undefined;
  };
}

/** The one that waits, else a new one. */
export function takeLoader(): WorkerLine {
  const taken = spare ?? startLoadWorker('loader');
  spare = undefined;
  return taken;
}
