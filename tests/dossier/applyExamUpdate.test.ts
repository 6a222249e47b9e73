import { describe, expect, it } from 'vitest';
import { applyExamUpdate, missingOf, newExamRecord, nextStates } from '../../native-free-core/dossier/index.ts';

const savedAt = '2026-01-05T08:00:00.000Z';

describe('The exam of a dossier', () => {
  it('goes from to process over processed to archived, and one step back', () => {
    expect(nextStates('toProcess')).toEqual(['processed']);
    expect(nextStates('processed')).toEqual(['archived', 'toProcess']);
    expect(nextStates('archived')).toEqual(['processed']);
  });

  it('changes into a new version and leaves the old one as it was', () => {
    const before = newExamRecord('1.2.3');
    const after = applyExamUpdate(before, { revision: 0, state: 'processed', notes: 'fait' }, savedAt);
    expect(after).toEqual({ ok: true, value: { ...before, state: 'processed', notes: 'fait', revision: 1, savedAt } });
    expect(before).toMatchObject({ state: 'toProcess', revision: 0 });
  });

  it('is not changed by someone who read an older version, nor by a jump', () => {
    const record = { ...newExamRecord('1.2.3'), revision: 4, savedAt };
    expect(applyExamUpdate(record, { revision: 3 }, savedAt)).toMatchObject({
      problem: { kind: 'staleRevision', given: 3, current: 4 },
    });
    expect(applyExamUpdate(record, { revision: 4, state: 'archived' }, savedAt)).toMatchObject({
      problem: { kind: 'stateNotAllowed', allowed: ['processed'] },
    });
  });

  it('tells what its request still lacks', () => {
    expect(missingOf({ request: ' ', prescriber: '' })).toEqual(['request', 'prescriber']);
    expect(missingOf({ request: 'Céphalées', prescriber: 'Dr Martin' })).toEqual([]);
  });
});
