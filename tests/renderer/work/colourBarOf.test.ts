import { describe, expect, it } from 'vitest';
import { colourPalette, type VoiWindow } from '../../../native-free-core/display/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { wordsOf } from '../../../renderer/words/index.ts';
import { colourBarOf } from '../../../renderer/work/panes/colourBarOf.ts';

const frame: GreyFrame = { kind: 'grey', rows: 1, columns: 1, values: Int16Array.of(0), unit: 'HU' };
const palette = colourPalette('HOT_IRON');

function endsOf(shape: VoiWindow['function']): readonly (string | undefined)[] {
  const voi: VoiWindow = { kind: 'window', center: 40, width: 400, function: shape, explanation: '' };
  const bar = colourBarOf({ voi, isInverted: false, palette, frame }, wordsOf('en'), 'en');
  return [bar?.low, bar?.high];
}

describe('The colour scale', () => {
  it('names the values where the window ends — PS3.3 C.11.2.1.2.1, C.11.2.1.3.2', () => {
    expect(endsOf('LINEAR')).toEqual(['−160 HU', '239 HU']);
    expect(endsOf('LINEAR_EXACT')).toEqual(['−160 HU', '240 HU']);
    expect(endsOf('SIGMOID')[1]).toMatch(/^≈ /);
  });

  it('is there for false colours only', () => {
    const voi: VoiWindow = { kind: 'window', center: 40, width: 400, function: 'LINEAR', explanation: '' };
    expect(colourBarOf({ voi, isInverted: false, frame }, wordsOf('en'), 'en')).toBeUndefined();
  });
});
