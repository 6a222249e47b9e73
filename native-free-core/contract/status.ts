// GET /api/status: what this service is; and the requests that start long work.
import { z } from 'zod';

export const statusShape = z.object({
  name: z.literal('negatoscope'),
  version: z.string(),
  studyCount: z.number(),
  /** True while the sample studies are being made for the first time. */
  isSeeding: z.boolean(),
});

/** GET /api/memory: bytes that are free on the machine of the service. */
export const memoryReplyShape = z.object({ freeBytes: z.number().min(0) });

/** POST /api/import-paths: files and folders of the machine that the service runs on. */
export const importPathsShape = z.object({ paths: z.array(z.string().min(1).max(4096)).min(1).max(1000) });

/** POST /api/verify: with `repair`, what can be repaired is. */
export const verifyRequestShape = z.object({ repair: z.boolean().optional() });

/** POST /api/backup: a folder of the machine that the service runs on. */
export const backupRequestShape = z.object({ directory: z.string().min(1).max(4096) });

/** PS3.5 6.2, AE: up to 16 characters of the default repertoire, no backslash; spaces around it do not count. */
export const aeTitleShape = z.string().regex(/^(?! )[ -[\]-~]{1,16}(?<! )$/);

/** Our own title where none is chosen. */
export const usualAeTitle = 'NEGATOSCOPE';

/** Another DICOM program. */
const nodeShape = z.object({
  aeTitle: aeTitleShape,
  callingAeTitle: aeTitleShape.default(usualAeTitle),
  host: z.string().min(1).max(253),
  port: z.number().int().min(1).max(65_535),
});

/** POST /api/echo: does this node answer? */
export const echoRequestShape = z.object({ node: nodeShape });

/** POST /api/send: a study, each instance in its own transfer syntax. */
export const sendRequestShape = z.object({ node: nodeShape, studyInstanceUID: z.string().min(1).max(64) });

/** Reply of every request that starts a long piece of work: follow it in GET /api/jobs, or ask GET /api/jobs/:id. */
export const startedJobShape = z.object({ job: z.string() });

export type Status = z.infer<typeof statusShape>;
export type ImportPaths = z.infer<typeof importPathsShape>;
