import { describe, expect, it } from 'vitest';
import { colourPalette, explainPixel, type PixelFacts } from '../../../../native-free-core/display/index.ts';
import { curvePoint } from '../../../../renderer/work/hood/curvePoint.ts';

const noTags = { stored: [], modality: [], voi: [], shape: [], colour: [] };
const facts: PixelFacts = {
  ...{ bitsStored: 12, isSigned: false, tags: noTags },
  modality: { kind: 'rescale', slope: 1, intercept: 0, unit: '' },
};
const grey = { samples: [40], photometricInterpretation: 'MONOCHROME2' };
// −100 is black, 100 white, 0 in the middle: 127.5, which rounds to 128.
const voi = { kind: 'window', center: 0, width: 200, function: 'LINEAR_EXACT', explanation: '' } as const;

describe('The point on the curve', () => {
  it('is the value and its grey', () => {
    const steps = explainPixel({ ...grey, samples: [0] }, facts, { voi, isInverted: false });
    expect(curvePoint(steps)).toEqual({ value: 0, grey: 128 });
  });

  it('keeps the grey under a palette, whose red is no grey', () => {
    const palette = colourPalette('HOT_IRON');
    const steps = explainPixel({ ...grey, samples: [0] }, facts, { voi, isInverted: false, palette });
    expect(steps.at(-1)?.output).toEqual([255, 0, 0]);
    expect(curvePoint(steps)).toEqual({ value: 0, grey: 128 });
  });

  it('stands at the difference when a mask is taken away', () => {
    const steps = explainPixel(grey, facts, { voi, isInverted: false }, -60, true);
    expect(curvePoint(steps)).toEqual({ value: -60, grey: 51 });
  });

  it('is nowhere for a pixel in colours', () => {
    const supplementalPalette = { firstMapped: 40, step: 1, rgb: Uint8Array.of(1, 2, 3) };
    const steps = explainPixel(grey, facts, { voi, isInverted: false, supplementalPalette });
    expect(curvePoint(steps)).toBeUndefined();
  });
});

describe('Steps of small files', () => {
  it('count the entries of a palette from its first mapped value — PS3.3 C.7.6.3.1.5', () => {
    const palette = { firstMapped: 38, rgb: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9) };
    const steps = explainPixel(
      { samples: [39], photometricInterpretation: 'PALETTE COLOR' },
      { ...facts, palette },
      { voi, isInverted: false },
    );
    expect(steps.at(-1)).toMatchObject({ output: [4, 5, 6], rule: { kind: 'palette', entry: 1, firstMapped: 38 } });
  });

  it('say that a Modality LUT is not for the picture, where it was left out — PS3.3 C.8.7.1.1.2', () => {
    const named = { tag: 0x00283000, keyword: 'ModalityLUTSequence', value: '' };
    const steps = explainPixel(grey, { ...facts, tags: { ...noTags, modality: [named] } }, { voi, isInverted: false });
    expect(steps[1].rule).toEqual({ kind: 'lutNotShown' });
  });
});
