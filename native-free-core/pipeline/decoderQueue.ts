// Encapsulated instances given out to decoders, so many at a time that none waits and none piles up.
import type { Channel } from './channel.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { FramePlace } from './seriesLayout.ts';
import { splitRuns } from './splitRuns.ts';

export interface DecoderQueue {
  /** Resolves once the instance has been given out: waiting for it keeps the network from running ahead. */
  give(sopInstanceUID: string, bytes: Uint8Array, places: readonly FramePlace[]): Promise<void>;
  /** Resolves when everything that was given out has been answered. */
  drained(): Promise<void>;
}

export type DecoderChannel = Channel<FromWorker, ToWorker>;

/** Two instances in each decoder's hands: one being decoded, one waiting. */
const depth = 2;

/** `report` gets every answer as it comes. A multi-frame instance is shared out, a run of frames to each decoder. */
export function createDecoderQueue(
  seriesKey: string,
  decoders: readonly DecoderChannel[],
  report: (message: FromWorker) => void,
): DecoderQueue {
  const busy = decoders.map(() => 0);
  let waiters: (() => void)[] = [];
  const change = () => new Promise<void>((resolve) => waiters.push(resolve));

  decoders.forEach((decoder, index) => {
    decoder.listen((message) => {
      if (message.kind !== 'answered') return report(message);
      busy[index] -= 1;
      const woken = waiters;
      waiters = [];
      for (const resolve of woken) resolve();
    });
  });

  async function giveRun(sopInstanceUID: string, bytes: Uint8Array, places: readonly FramePlace[]): Promise<void> {
    while (Math.min(...busy) >= depth) await change();
    const index = busy.indexOf(Math.min(...busy));
    busy[index] += 1;
    const own = new Uint8Array(bytes);
    decoders[index].post({ kind: 'place', seriesKey, sopInstanceUID, bytes: own, places }, [own.buffer]);
  }

  return {
    async give(sopInstanceUID, bytes, places) {
      for (const [from, to] of splitRuns(places.length, decoders.length)) {
        await giveRun(sopInstanceUID, bytes, places.slice(from, to));
      }
    },
    async drained() {
      while (busy.some((count) => count > 0)) await change();
    },
  };
}
