// GET and PUT /api/dossiers/:patientKey: the patient's dossier page. GET and PUT /api/works/:studyInstanceUID: saved work.
import { z } from 'zod';
import { examStateShape, personNameShape } from './studyList.ts';

export const examRecordShape = z.object({
  studyInstanceUID: z.string(),
  studyDate: z.string(),
  studyDescription: z.string(),
  modalities: z.array(z.string()),
  accessionNumber: z.string(),
  state: examStateShape,
  /** Bon de demande: free text and prescriber. */
  request: z.string().max(20_000),
  prescriber: z.string().max(500),
  notes: z.string().max(100_000),
  /** Set by the service at each save. */
  revision: z.number().int(),
  savedAt: z.string(),
});

export const dossierReplyShape = z.object({
  patientKey: z.string(),
  patientID: z.string(),
  issuerOfPatientID: z.string(),
  patientName: personNameShape,
  patientBirthDate: z.string(),
  patientSex: z.string(),
  exams: z.array(examRecordShape),
});

/** PUT /api/exams/:studyInstanceUID. `revision` is the one that was read: another writer since then is a conflict (409). */
export const examUpdateShape = z.object({
  revision: z.number().int(),
  state: examStateShape.optional(),
  request: z.string().max(20_000).optional(),
  prescriber: z.string().max(500).optional(),
  notes: z.string().max(100_000).optional(),
});

/** GET/PUT /api/works/:studyInstanceUID: the recipe as JSON text, with its undone steps and where the person was. */
export const workShape = z.object({
  /** A recipe of `native-free-core/recipe`; checked by that room, kept as is here. */
  recipe: z.unknown(),
  /** Steps undone and not overwritten, latest first. */
  undone: z.array(z.unknown()).max(10_000),
  /** What is open and where: not undone, only given back. */
  view: z.unknown().optional(),
  revision: z.number().int(),
  savedAt: z.string(),
});

export type ExamRecord = z.infer<typeof examRecordShape>;
export type DossierReply = z.infer<typeof dossierReplyShape>;
export type ExamUpdate = z.infer<typeof examUpdateShape>;
export type Work = z.infer<typeof workShape>;
