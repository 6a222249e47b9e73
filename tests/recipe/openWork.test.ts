import { describe, expect, it } from 'vitest';
import { decide, goTo, type OpenWork, redo, type Step, undo } from '../../native-free-core/recipe/index.ts';
import { axial, recipeOf, stack, windowStep } from './stepsOf.ts';

const [a, b, c]: readonly Step[] = [windowStep(1, 1), windowStep(2, 2), windowStep(3, 3)];
const work: OpenWork = { recipe: recipeOf(a, b, c), undone: [] };
const stepsOf = ({ recipe, undone }: OpenWork) => [recipe.steps, undone];

describe('the open work', () => {
  it('undoes the latest step and gives it back', () => {
    const once = undo(work);
    expect(stepsOf(once)).toEqual([[a, b], [c]]);
    const twice = undo(once);
    expect(stepsOf(twice)).toEqual([[a], [b, c]]);
    expect(stepsOf(redo(twice))).toEqual([[a, b], [c]]);
    expect(redo(redo(twice))).toEqual(work);
  });

  it('does nothing when there is nothing to undo or to redo', () => {
    expect(redo(work)).toEqual(work);
    const nothing = goTo(work, 0);
    expect(undo(nothing)).toEqual(nothing);
  });

  it('goes to any step and back without losing one', () => {
    expect(stepsOf(goTo(work, 1))).toEqual([[a], [b, c]]);
    expect(goTo(goTo(work, 0), 3)).toEqual(work);
    expect(goTo(work, 99)).toEqual(work);
    expect(goTo(work, -1)).toEqual(goTo(work, 0));
  });

  it('gives up what was undone when something else is decided', () => {
    const invert: Step = { kind: 'invert', target: stack, inverted: true };
    expect(stepsOf(decide(undo(work), invert))).toEqual([[a, b, invert], []]);
  });

  it('keeps two windows apart unless told that the second continues the first', () => {
    const next = windowStep(4, 4);
    expect(stepsOf(decide(work, next))).toEqual([[a, b, c, next], []]);
    expect(stepsOf(decide(work, next, { continues: true }))).toEqual([[a, b, next], []]);
  });

  it('continues only a step of the same kind in the same pane, and never a decision of another sort', () => {
    const elsewhere = windowStep(4, 4, axial);
    expect(decide(work, elsewhere, { continues: true }).recipe.steps).toHaveLength(4);
    const area: Step = { kind: 'displayedArea', target: stack, zoom: 2, centre: [0, 0] };
    expect(decide(work, area, { continues: true }).recipe.steps).toHaveLength(4);
    const slab: Step = { kind: 'slab', target: axial, thicknessMm: 5, mode: 'max' };
    const slabs = decide(decide(work, slab), { ...slab, thicknessMm: 6 }, { continues: true });
    expect(slabs.recipe.steps).toHaveLength(5);
  });
});
