// Small pictures of series: made in worker threads, kept on disk.
import { availableParallelism } from 'node:os';
import type { Archive } from '../../archive/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { keepFiles } from '../keepFiles.ts';
import type { PlannedSeries } from '../plan/plans.ts';
import type { HoodReply, HoodRequest, PictureReply, PictureRequest } from './pictureMessages.ts';
import { createWorkerPool } from './workerPool.ts';

export type PictureProblem =
  | { readonly kind: 'noPicture' }
  | { readonly kind: string; readonly [fact: string]: unknown };

export interface Pictures {
  /** PNG of the middle image of the series' largest stack, at most 160 pixels on its longer side. */
  thumbnail(series: PlannedSeries): Promise<Outcome<Uint8Array, PictureProblem>>;
  /** Stored samples, facts or attributes of a stored object, for «Sous le capot». */
  hood(request: HoodRequest): Promise<HoodReply>;
  close(): Promise<void>;
}

export const thumbnailSize = 160;
const idleMs = 20_000;

export function createPictures(archive: Archive): Pictures {
  const kept = keepFiles(archive.directory, 'thumbnails');
  const size = Math.max(1, Math.min(4, availableParallelism() - 1));
  const url = new URL('./pictureWorker.ts', import.meta.url);
  const pool = createWorkerPool<PictureRequest | HoodRequest, PictureReply | HoodReply>({ url, size, idleMs });
  const underWay = new Map<string, Promise<Outcome<Uint8Array, PictureProblem>>>();

  async function make(series: PlannedSeries, name: string): Promise<Outcome<Uint8Array, PictureProblem>> {
    const found = await kept.read(name);
    if (found !== undefined) return succeed(found);
    const request = middleImage(series);
    if (request === undefined) return fail({ kind: 'noPicture' });
    try {
      const reply = (await pool.run(request)) as PictureReply;
      if (!reply.ok) return fail({ ...reply.problem });
      await kept.write(name, reply.value);
      return reply;
    } catch (error) {
      return fail({ kind: 'unexpectedFailure', found: String(error) });
    }
  }

  return {
    thumbnail(series) {
      const name = `${series.fingerprint}.png`;
      const known = underWay.get(name) ?? make(series, name).finally(() => underWay.delete(name));
      underWay.set(name, known);
      return known;
    },
    async hood(request) {
      try {
        return (await pool.run(request)) as HoodReply;
      } catch (error) {
        return fail({ kind: 'unexpectedFailure', found: String(error) });
      }
    },
    close: () => pool.close(),
  };
}

function middleImage({ plan, instances }: PlannedSeries): PictureRequest | undefined {
  const [largest] = plan.stacks.toSorted((a, b) => b.images.length - a.images.length);
  const image = largest?.images[largest.images.length >> 1];
  const row = instances.find(({ sopInstanceUID }) => sopInstanceUID === image?.sopInstanceUID);
  return image && row && { path: row.path, frameNumber: image.frameNumber, size: thumbnailSize };
}
