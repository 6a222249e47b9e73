import { describe, expect, it } from 'vitest';
import { decide, type Step, undo } from '../../../../native-free-core/recipe/index.ts';
import { coverSeries, uncoveredSeries } from '../../../../renderer/app/openWork/coverSeries.ts';
import { newWork, readSavedWork, writeSavedWork } from '../../../../renderer/app/openWork/savedWork.ts';

const target = { seriesInstanceUID: '1.2.3', stack: 0, pane: 'stack' } as const;
const invert: Step = { kind: 'invert', target, inverted: true };
const reset: Step = { kind: 'reset', target };
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the saved work', () => {
  it('begins empty on a study that nobody worked on', () => {
    const read = readSavedWork(undefined, '1.2');
    expect(read).toMatchObject({
      ok: true,
      value: { work: { recipe: { studyInstanceUID: '1.2', steps: [] }, undone: [] } },
    });
  });

  it('comes back as it went, with what was undone and where the person was', () => {
    const begun = newWork('1.2');
    const work = undo(decide(decide(begun.work, invert), reset));
    const saved = { ...json(writeSavedWork({ work, view: { pane: 2 } }, 4)), savedAt: '2026-04-20T10:00:00Z' };
    expect(saved.revision).toBe(4);
    expect(readSavedWork(saved, '1.2')).toEqual({ ok: true, value: { work, view: { pane: 2 } } });
  });

  it('that cannot be read is a problem, never an empty work', () => {
    const saved = { recipe: { version: 1, steps: 'none' }, undone: [], revision: 4, savedAt: '' };
    expect(readSavedWork(saved, '1.2')).toMatchObject({ ok: false, problem: { kind: 'recipeUnreadable' } });
  });
});

describe('the header of the recipe names what its steps stand on', () => {
  const inputs = [{ sopInstanceUID: '1.2.3.4', sha256: 'a'.repeat(64) }];
  const { recipe } = decide(newWork('1.2').work, invert);

  it('asks for each series with a step, once', () => {
    expect(uncoveredSeries(recipe, new Set())).toEqual(['1.2.3']);
    expect(uncoveredSeries(recipe, new Set(['1.2.3']))).toEqual([]);
  });

  it('takes each stored object once', () => {
    const covered = coverSeries(recipe, inputs);
    expect(covered.inputs).toEqual(inputs);
    expect(coverSeries(covered, inputs)).toBe(covered);
  });
});
