import { describe, expect, it } from 'vitest';
import { type Curve, describeStep, type SeriesBatch, type Step } from '../../native-free-core/recipe/index.ts';
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

  it('says of a series that was made whether it turns, follows a curve, or lays it flat', () => {
    const place = { originMm: [0, 0, 0], rowDirection: [1, 0, 0], columnDirection: [0, 1, 0] } as const;
    const set = { planes: [place, place], spacingMm: [1, 1], columns: 4, rows: 4, interpolation: 'linear' } as const;
    const curve: Curve = {
      ...{ use: 'arch', flattening: 'stretched', up: [0, 0, 1], heightMm: 9, sectionMm: 9 },
      pointsMm: [
        [0, 0, 0],
        [9, 0, 0],
      ],
    };
    const batches: readonly SeriesBatch[] = [
      { ...set, kind: 'rotation', step: 7.5, thicknessMm: 300, mode: 'max' },
      { ...set, kind: 'sections', step: 2, thicknessMm: 0, mode: 'mean' },
      { kind: 'curve', curve, pixelMm: 0.5, thicknessMm: 5, mode: 'sum', interpolation: 'sinc' },
    ];
    const said = (language: 'fr' | 'en') =>
      batches.map((batch) =>
        describeStep(
          { kind: 'deriveSeries', target: stack, batch, seriesDescription: 'X', derivedSeriesInstanceUID: '2.25.1' },
          language,
        ),
      );
    expect(said('fr')).toEqual([
      'Série créée « X » : 2 coupes autour d’un axe, MIP 300 mm, tous les 7,5°',
      'Série créée « X » : 2 coupes transverses, coupe fine, tous les 2 mm',
      'Série créée « X » : image curviligne, somme 5 mm',
    ]);
    expect(said('en')).toEqual([
      'Series made “X”: 2 slices about an axis, MIP 300 mm, every 7.5°',
      'Series made “X”: 2 cross-sections, thin slice, every 2 mm',
      'Series made “X”: curved picture, sum 5 mm',
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
