// The bin for series that were made here: kept, no longer listed, and back when wanted.
import { z } from 'zod';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import { requestJson } from './request.ts';

export function binSeries(seriesInstanceUID: string): Promise<Outcome<unknown, ProblemRecord>> {
  return requestJson(z.unknown(), `/api/series/${encodeURIComponent(seriesInstanceUID)}`, { method: 'DELETE' });
}

export function restoreSeries(seriesInstanceUID: string): Promise<Outcome<unknown, ProblemRecord>> {
  return requestJson(z.unknown(), `/api/series/${encodeURIComponent(seriesInstanceUID)}/restore`, { method: 'POST' });
}
