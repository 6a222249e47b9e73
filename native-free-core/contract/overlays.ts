// GET /api/series/:series/instances/:instance/frames/:frame/overlays: the overlay planes that lie on one frame.
import { z } from 'zod';
import { problemShape } from './problem.ts';

export const overlaysReplyShape = z.object({
  overlays: z.array(
    z.object({
      /** '6000' … '601E'. */
      group: z.string(),
      rows: z.number().int(),
      columns: z.number().int(),
      /** [row, column] of the image, from 1, that the first pixel lies on. */
      origin: z.tuple([z.number(), z.number()]).readonly(),
      /** Base64 of one bit per pixel, the first in the lowest bit. */
      bits: z.string(),
    }),
  ),
  /** Overlays that could not be read. */
  problems: z.array(problemShape),
});

export type OverlaysReply = z.infer<typeof overlaysReplyShape>;
