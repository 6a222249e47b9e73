// The study list, and one study of it.
import {
  type ProblemRecord,
  type SeriesPlan,
  type StudyListQuery,
  type StudyListReply,
  type StudyReply,
  seriesPlanShape,
  studyListReplyShape,
  studyReplyShape,
} from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import { requestJson } from './request.ts';

/** One page of the list; fields of the query left undefined or empty do not filter. */
export function getStudyList(
  query: StudyListQuery,
  signal?: AbortSignal,
): Promise<Outcome<StudyListReply, ProblemRecord>> {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value));
  }
  return requestJson(studyListReplyShape, `/api/study-list?${parameters}`, { signal });
}

/** A study with its patient, whatever the filters of the list. */
export function getStudy(studyInstanceUID: string, signal?: AbortSignal): Promise<Outcome<StudyReply, ProblemRecord>> {
  return requestJson(studyReplyShape, `/api/studies/${encodeURIComponent(studyInstanceUID)}`, { signal });
}

/** How a series falls into stacks and volumes: all that is known of it before its samples arrive. */
export function getSeriesPlan(
  seriesInstanceUID: string,
  signal?: AbortSignal,
): Promise<Outcome<SeriesPlan, ProblemRecord>> {
  return requestJson(seriesPlanShape, `/api/series/${encodeURIComponent(seriesInstanceUID)}/plan`, { signal });
}

/** Address of the series' small picture (PNG, 160 px). */
export function thumbnailUrl(seriesInstanceUID: string): string {
  return `/api/series/${encodeURIComponent(seriesInstanceUID)}/thumbnail`;
}
