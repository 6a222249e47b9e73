// The patient's dossier page, and the record of one exam in it.
import {
  type DossierReply,
  dossierReplyShape,
  type ExamRecord,
  type ExamUpdate,
  examRecordShape,
  type ProblemRecord,
} from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import { requestJson, sendJson } from './request.ts';

export function getDossier(patientKey: string, signal?: AbortSignal): Promise<Outcome<DossierReply, ProblemRecord>> {
  return requestJson(dossierReplyShape, `/api/dossiers/${encodeURIComponent(patientKey)}`, { signal });
}

/** Saves what changed of an exam; gives the whole record back with its new revision. 409: changed by another writer. */
export function putExam(
  studyInstanceUID: string,
  update: ExamUpdate,
  options: { keepalive?: boolean } = {},
): Promise<Outcome<ExamRecord, ProblemRecord>> {
  return sendJson(examRecordShape, 'PUT', `/api/exams/${encodeURIComponent(studyInstanceUID)}`, update, options);
}
