// Small pictures of series: made in worker threads, kept on disk.
import { availableParallelism } from 'node:os';
import type { Archive } from '../../archive/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { keepFiles } from '../keepFiles.ts';
import type { PlannedSeries } from '../plan/plans.ts';
import type { HoodReply, HoodRequest, PictureReply, PictureRequest, ValuesRequest } from './pictureMessages.ts';
import { videoTile } from './videoTile.ts';
import { createWorkerPool } from './workerPool.ts';

export type PictureProblem =
  | { readonly kind: 'noPicture' }
  | { readonly kind: string; readonly [fact: string]: unknown };

export interface Pictures {
  /** PNG of the middle image of the series' largest stack, at most 160 pixels on its longer side. */
  thumbnail(series: PlannedSeries): Promise<Outcome<Uint8Array, PictureProblem>>;
  /** Modality values of one frame of the plan (`index` from 0), little endian, in the stack's array type. */
  frameValues(series: PlannedSeries, stack: number, index: number): Promise<Outcome<Uint8Array, PictureProblem>>;
  /** Stored samples, facts or attributes of a stored object, for «Sous le capot». */
  hood(request: HoodRequest): Promise<HoodReply>;
  close(): Promise<void>;
}

export const thumbnailSize = 160;
const idleMs = 20_000;

type Request = PictureRequest | ValuesRequest | HoodRequest;

export function createPictures(archive: Archive): Pictures {
  const kept = keepFiles(archive.directory, 'thumbnails');
  const size = Math.max(1, Math.min(4, availableParallelism() - 1));
  const url = new URL('./pictureWorker.ts', import.meta.url);
  const pool = createWorkerPool<Request, PictureReply | HoodReply>({ url, size, idleMs });
  const underWay = new Map<string, Promise<Outcome<Uint8Array, PictureProblem>>>();

  async function make(series: PlannedSeries, name: string): Promise<Outcome<Uint8Array, PictureProblem>> {
    const found = await kept.read(name);
    if (found !== undefined) return succeed(found);
    const request = middleImage(series);
    if (request === undefined) return isVideo(series) ? succeed(videoTile()) : fail({ kind: 'noPicture' });
    const reply = await run(request);
    if (reply.ok) await kept.write(name, reply.value);
    return reply;
  }

  async function run(request: PictureRequest | ValuesRequest): Promise<Outcome<Uint8Array, PictureProblem>> {
    try {
      const reply = (await pool.run(request)) as PictureReply;
      return reply.ok ? reply : fail({ ...reply.problem });
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
    async frameValues({ plan, instances }, stack, index) {
      const planned = plan.stacks[stack];
      const image = planned?.video ? undefined : planned?.images[index];
      const row = instances.find(({ sopInstanceUID }) => sopInstanceUID === image?.sopInstanceUID);
      if (!image || !row) return fail({ kind: 'noPicture' });
      return run({ path: row.path, frameNumber: image.frameNumber, valueType: planned.valueType });
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

function isVideo({ plan }: PlannedSeries): boolean {
  return plan.stacks.some(({ video }) => video !== undefined);
}

function middleImage({ plan, instances }: PlannedSeries): PictureRequest | undefined {
  const decoded = plan.stacks.filter(({ video }) => video === undefined);
  const [largest] = decoded.toSorted((a, b) => b.images.length - a.images.length);
  const image = largest?.images[largest.images.length >> 1];
  const row = instances.find(({ sopInstanceUID }) => sopInstanceUID === image?.sopInstanceUID);
  return image && row && { path: row.path, frameNumber: image.frameNumber, size: thumbnailSize };
}
