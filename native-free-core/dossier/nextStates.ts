// The moves of an exam through the department: to process → processed → archived, and one step back to correct.
import type { ExamState } from './examRecord.ts';

/** Where an exam may go from a state. An archived exam is opened again by going back to processed. */
const moves: Readonly<Record<ExamState, readonly ExamState[]>> = {
  toProcess: ['processed'],
  processed: ['archived', 'toProcess'],
  archived: ['processed'],
};

export function nextStates(state: ExamState): readonly ExamState[] {
  return moves[state];
}
