import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProblemRecord } from '../../../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../../../native-free-core/outcome.ts';
import { createAutosave, type SavingState } from '../../../../renderer/pipeline/service/autosave.ts';

type Reply = Outcome<{ revision: number; savedAt: string }, ProblemRecord>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An autosave from revision 3 whose service answers with the replies given, in order, then stores. */
function setUp(...replies: readonly (Reply | Promise<Reply>)[]) {
  const waiting = [...replies];
  const states: SavingState[] = [];
  const save = vi.fn(async (_value: string, revision: number, _options: { keepalive: boolean }): Promise<Reply> => {
    return waiting.shift() ?? succeed({ revision: revision + 1, savedAt: 'now' });
  });
  const autosave = createAutosave<string>({ revision: 3, save, onState: (state) => states.push(state) });
  return {
    autosave,
    save,
    states,
    sent: () => save.mock.calls.map(([value, revision]) => `${value} over ${revision}`),
  };
}

describe('autosave', () => {
  it('saves within half a second of the first change, several changes together', async () => {
    const { autosave, sent, states } = setUp();
    autosave.keep('a');
    await vi.advanceTimersByTimeAsync(300);
    autosave.keep('b');
    await vi.advanceTimersByTimeAsync(200);
    expect(sent()).toEqual(['b over 3']);
    expect(states.at(-1)).toEqual({ kind: 'saved', savedAt: 'now' });
  });

  it('saves again over the new revision what changed during a request', async () => {
    let answer: (reply: Reply) => void = () => {};
    const { autosave, sent } = setUp(new Promise<Reply>((resolve) => (answer = resolve)));
    autosave.keep('a');
    await vi.advanceTimersByTimeAsync(500);
    autosave.keep('b');
    await vi.advanceTimersByTimeAsync(500);
    expect(sent()).toEqual(['a over 3']);
    answer(succeed({ revision: 4, savedAt: 'then' }));
    await vi.advanceTimersByTimeAsync(500);
    expect(sent()).toEqual(['a over 3', 'b over 4']);
  });

  it('says that a value is not saved, and tries again by itself until it is', async () => {
    const lost = fail({ kind: 'serviceUnreachable' });
    const { autosave, sent, states } = setUp(lost, lost);
    autosave.keep('a');
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toEqual({ kind: 'failed', problem: { kind: 'serviceUnreachable' } });
    await vi.advanceTimersByTimeAsync(4000);
    expect(sent()).toHaveLength(3);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('does not repeat a value that the service itself refuses', async () => {
    const { autosave, sent, states } = setUp(fail({ kind: 'requestNotUnderstood', status: 400 }));
    autosave.keep('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toHaveLength(1);
    expect(states.at(-1)?.kind).toBe('failed');
  });

  it('stops at another writer’s version and overwrites it only when told to', async () => {
    const { autosave, sent, states } = setUp(fail({ kind: 'staleRevision', current: 9, status: 409 }));
    autosave.keep('a');
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toEqual({ kind: 'stale', currentRevision: 9 });
    autosave.keep('b');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toEqual(['a over 3']);
    autosave.overwrite(9);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent()).toEqual(['a over 3', 'b over 9']);
  });

  it('sends the last value as the page goes, even while a request is under way', async () => {
    const { autosave, save, sent } = setUp(new Promise<Reply>(() => {}));
    autosave.keep('a');
    await vi.advanceTimersByTimeAsync(500);
    autosave.keep('b');
    autosave.flush({ keepalive: true });
    expect(sent()).toEqual(['a over 3', 'b over 4']);
    expect(save.mock.calls.at(-1)?.[2]).toEqual({ keepalive: true });
  });

  it('sends what is left when it is closed, and nothing after', async () => {
    const { autosave, sent } = setUp();
    autosave.keep('a');
    autosave.close();
    autosave.keep('b');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toEqual(['a over 3']);
  });
});
