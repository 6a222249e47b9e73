// How a problem travels: its kind and its facts; words are made where a person reads them.
import { z } from 'zod';

export const problemShape = z.looseObject({ kind: z.string() });
export type ProblemRecord = z.infer<typeof problemShape>;

/** Every reply with an error status has this body. */
export const problemReplyShape = z.object({ problem: problemShape });
