import { describe, expect, it } from 'vitest';
import { describeStep, type Step } from '../../native-free-core/recipe/index.ts';
import { axial, everyStep, stack, windowStep } from './stepsOf.ts';

describe('describeStep', () => {
  it('says every step in French', () => {
    expect(everyStep.map((step) => describeStep(step, 'fr'))).toEqual([
      'Plans liés',
      'Fenêtre 40/400',
      'Fenêtre du fichier 2',
      'Inversion',
      'Retournement horizontal, rotation 90°',
      'Zoom 150 %',
      'Réticule 1,3 ; −20 ; 300 mm',
      'Coupe oblique 23° dans le plan axial',
      'MIP 10 mm',
      'Interpolation cubique',
      'Série créée « Axial 5 mm » : 12 coupes, moyenne 5 mm, tous les 2,5 mm',
      'Réinitialisation',
    ]);
  });

  it('says every step in English', () => {
    expect(everyStep.map((step) => describeStep(step, 'en'))).toEqual([
      'Linked planes',
      'Window 40/400',
      'File window 2',
      'Inversion',
      'Horizontal flip, rotation 90°',
      'Zoom 150%',
      'Crosshair 1.3, −20, 300 mm',
      'Oblique plane 23° in the axial plane',
      'MIP 10 mm',
      'Cubic interpolation',
      'Series made “Axial 5 mm”: 12 slices, mean 5 mm, every 2.5 mm',
      'Reset',
    ]);
  });

  it('writes decimals as each language does, and names what is not the default', () => {
    const slab: Step = { kind: 'slab', target: axial, thicknessMm: 7.5, mode: 'min' };
    expect([describeStep(slab, 'fr'), describeStep(slab, 'en')]).toEqual(['MinIP 7,5 mm', 'MinIP 7.5 mm']);
    const sigmoid = { ...windowStep(-600, 1500.25), function: 'SIGMOID' } as Step;
    expect(describeStep(sigmoid, 'fr')).toBe('Fenêtre −600/1500,25 (SIGMOID)');
    const auto = { ...windowStep(40, 80), preset: 'auto' } as Step;
    expect([describeStep(auto, 'fr'), describeStep(auto, 'en')]).toEqual(['Fenêtre auto 40/80', 'Window auto 40/80']);
    expect(describeStep({ ...slab, thicknessMm: 0 }, 'fr')).toBe('Coupe fine');
    const upright: Step = { kind: 'orient', target: stack, rotationDeg: 0, flippedHorizontally: false };
    expect(describeStep(upright, 'fr')).toBe('Orientation d’origine');
  });
});
