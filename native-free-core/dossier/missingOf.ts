// What an exam's record still lacks before it can be called archived.
import type { ExamRecord } from './examRecord.ts';

/** Fields without which the request cannot be traced to someone (domain: a request has a prescriber and a reason). */
export type RequiredField = 'request' | 'prescriber';

const required: readonly RequiredField[] = ['request', 'prescriber'];

/** The required fields that are blank, in the order of the form. */
export function missingOf(exam: Pick<ExamRecord, RequiredField>): readonly RequiredField[] {
  return required.filter((field) => exam[field].trim() === '');
}
