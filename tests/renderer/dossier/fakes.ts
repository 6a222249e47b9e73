import type { ExamRecord } from '../../../native-free-core/contract/index.ts';

export function examRecord(part: Partial<ExamRecord> = {}): ExamRecord {
  return {
    studyInstanceUID: '1.2',
    studyDate: '20260323',
    studyDescription: 'TDM encéphale',
    modalities: ['CT'],
    accessionNumber: 'FICTIF26',
    state: 'toProcess',
    request: '',
    prescriber: '',
    notes: '',
    revision: 3,
    savedAt: '',
    ...part,
  };
}
