// What an import says: while it runs (a job) and at its end (a report). Used by POST /api/import and the jobs stream.
import { z } from 'zod';
import { problemShape } from './problem.ts';

/** One file's fate. */
export const importedFileShape = z.object({
  path: z.string(),
  outcome: z.enum(['stored', 'duplicate', 'conflict', 'refused']),
  sopInstanceUID: z.string().optional(),
  studyInstanceUID: z.string().optional(),
  sha256: z.string().optional(),
  problem: problemShape.optional(),
});

export const importReportShape = z.object({
  stored: z.number(),
  duplicates: z.number(),
  /** Same SOP Instance UID, another content: kept apart, in quarantine. */
  conflicts: z.number(),
  refused: z.array(z.object({ path: z.string(), problem: problemShape })),
  studyInstanceUIDs: z.array(z.string()),
  seconds: z.number(),
});

/** Reply of POST /api/import: a multipart/form-data of files, each part's filename being its relative path. */
export const importReplyShape = z.object({ files: z.array(importedFileShape) });

/** What re-reading every object found: counts, and the instances that a person has to look after. */
export const verificationShape = z.object({
  objects: z.number(),
  /** Bytes that are not those that were stored. */
  damaged: z.number(),
  /** On disk, and named by no row of the index. */
  orphans: z.number(),
  /** Named by a row, and not on disk. */
  missing: z.number(),
  damagedInstances: z.array(z.string()).readonly(),
  missingInstances: z.array(z.string()).readonly(),
  repaired: z.number(),
  verifiedAt: z.string(),
});

/** What a backup has found: see the archive's `BackupReport`. */
export const backupReportShape = z.object({
  directory: z.string(),
  takenAt: z.string(),
  objects: z.number(),
  /** Those that were not there from an earlier time. */
  copied: z.number(),
  copiedBytes: z.number(),
  /** SHA-256 of objects whose bytes are no longer those that were stored: not copied. */
  damagedObjects: z.array(z.string()).readonly(),
});

/** What became of a study that was sent. */
export const sendReportShape = z.object({
  sent: z.number(),
  failed: z.array(z.object({ sopInstanceUID: z.string(), problem: problemShape })).readonly(),
});

/** A long piece of work on the service's side. GET /api/jobs streams these as server-sent events (`data: Job`). */
export const jobShape = z.object({
  id: z.string(),
  kind: z.enum(['samples', 'import', 'verify', 'backup', 'send']),
  /** File, folder or sample in hand. */
  subject: z.string(),
  done: z.number(),
  total: z.number().optional(),
  unit: z.enum(['files', 'bytes', 'samples', 'objects']),
  /** Units per second since the job began to count; absent until it is known. */
  ratePerSecond: z.number().optional(),
  /** What is left at that rate, in seconds; absent when the total or the rate is not known. */
  remainingSeconds: z.number().optional(),
  startedAt: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  report: importReportShape.optional(),
  /** Of a `verify` job, at its end. */
  verification: verificationShape.optional(),
  /** Of a `backup` job, at its end. */
  backup: backupReportShape.optional(),
  /** Of a `send` job, at its end. */
  send: sendReportShape.optional(),
  problem: problemShape.optional(),
});

export type ImportedFile = z.infer<typeof importedFileShape>;
export type ImportReport = z.infer<typeof importReportShape>;
export type Verification = z.infer<typeof verificationShape>;
export type Job = z.infer<typeof jobShape>;
