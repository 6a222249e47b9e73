import { describe, expect, it } from 'vitest';
import { type Recipe, readOpenWork, readRecipe } from '../../native-free-core/recipe/index.ts';
import { everyStep, recipeOf } from './stepsOf.ts';

const recipe = recipeOf(...everyStep);

/** As it comes from a file. */
const saved = (): Recipe => JSON.parse(JSON.stringify(recipe));

function withStep(kind: string, change: object): unknown {
  return { ...saved(), steps: saved().steps.map((step) => (step.kind === kind ? { ...step, ...change } : step)) };
}

describe('readRecipe', () => {
  it('reads back what was saved, every kind of step', () => {
    expect(readRecipe(saved())).toEqual({ ok: true, value: saved() });
  });

  it('refuses a newer version in words, saying both versions', () => {
    const problem = { kind: 'recipeNewer', found: 2, supported: 1 };
    expect(readRecipe({ ...saved(), version: 2, steps: 'of a kind to come' })).toEqual({ ok: false, problem });
  });

  it.each<[string, unknown, string]>([
    ['no JSON object', 'recipe', ''],
    ['nothing at all', undefined, ''],
    ['no version', { ...recipe, version: undefined }, 'version'],
    ['an unknown field', { ...recipe, extra: 1 }, ''],
    ['an unknown kind of step', { ...recipe, steps: [{ kind: 'paint' }] }, 'steps.0.kind'],
    ['a width of zero', withStep('window', { width: 0 }), 'steps.1.width'],
    ['a width that is not a number', withStep('window', { width: null }), 'steps.1.width'],
    ['a turn that is not a quarter', withStep('orient', { rotationDeg: 45 }), 'steps.4.rotationDeg'],
    ['directions that are not at right angles', withStep('turnPlanes', { axes: skewed() }), 'steps.7.axes'],
    ['a hash that is none', { ...recipe, inputs: [{ sopInstanceUID: '1', sha256: 'x' }] }, 'inputs.0.sha256'],
    ['a field too many in a step', withStep('invert', { why: 'x' }), 'steps.3'],
    ['a batch of 10⁹ pictures', withStep('deriveSeries', { batch: hugeBatch() }), 'steps.10.batch.count'],
    ['too many steps', { ...recipe, steps: Array(10_001).fill(everyStep[0]) }, 'steps'],
  ])('refuses %s and says where', (_, json, path) => {
    expect(readRecipe(json)).toMatchObject({ ok: false, problem: { kind: 'recipeUnreadable', path } });
  });
});

describe('readOpenWork', () => {
  it('reads the undone steps by the same rules', () => {
    const undone = saved().steps.slice(0, 2);
    expect(readOpenWork({ recipe: saved(), undone })).toEqual({ ok: true, value: { recipe: saved(), undone } });
    expect(readOpenWork({ recipe: saved() })).toMatchObject({ ok: true, value: { undone: [] } });
    const bad = readOpenWork({ recipe: saved(), undone: [{ kind: 'paint' }] });
    expect(bad).toMatchObject({ ok: false, problem: { kind: 'recipeUnreadable', path: 'undone.0.kind' } });
  });
});

function skewed(): object {
  return { left: [1, 0, 0], posterior: [0.6, 0.8, 0], head: [0, 0, 1] };
}

function hugeBatch(): object {
  const step = everyStep.find(({ kind }) => kind === 'deriveSeries');
  return step?.kind === 'deriveSeries' ? { ...step.batch, count: 1e9 } : {};
}
