// Rows of a small study list, and a service that answers from a table.
import { vi } from 'vitest';
import type { PatientRow, SeriesRow, StudyRow } from '../../native-free-core/contract/index.ts';

export function seriesRow(seriesInstanceUID: string, part: Partial<SeriesRow> = {}): SeriesRow {
  return {
    seriesInstanceUID,
    modality: 'CT',
    seriesNumber: '2',
    seriesDescription: 'Crâne 1,25 mm',
    bodyPartExamined: 'HEAD',
    instanceCount: 128,
    isImage: true,
    isDerived: false,
    ...part,
  };
}

export function studyRow(studyInstanceUID: string, part: Partial<StudyRow> = {}): StudyRow {
  return {
    studyInstanceUID,
    studyDate: '20260323',
    studyTime: '081500',
    studyDescription: 'TDM encéphale',
    accessionNumber: 'FICTIF26',
    modalities: ['CT'],
    seriesCount: 1,
    instanceCount: 128,
    state: 'toProcess',
    hasWork: false,
    isSample: false,
    series: [seriesRow(`${studyInstanceUID}.1`)],
    ...part,
  };
}

export function patientRow(patientKey: string, studies: StudyRow[], part: Partial<PatientRow> = {}): PatientRow {
  return {
    patientKey,
    patientID: 'FICTIF-0001',
    issuerOfPatientID: '',
    patientName: { alphabetic: 'FICTIF-LEBRUN^Anaïs', ideographic: '', phonetic: '' },
    patientBirthDate: '19580312',
    patientSex: 'F',
    studies,
    ...part,
  };
}

export type Answer = (request: {
  readonly url: string;
  readonly method: string;
  readonly body: unknown;
}) => { readonly status?: number; readonly body: unknown } | undefined;

/** Stands in for the service: the first answer that is not undefined is the reply; no answer at all is a lost service. */
export function fakeService(answer: Answer) {
  const fetch = vi.fn(async (url: string, init: RequestInit = {}) => {
    init.signal?.throwIfAborted();
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const reply = answer({ url, method: init.method ?? 'GET', body });
    if (reply === undefined) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(reply.body), { status: reply.status ?? 200 });
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
