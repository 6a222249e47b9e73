// From a modality value to the grey of the screen, step by step (PS3.3 C.11.2, C.11.6).
import type { SupplementalPalette } from '../../pixels/index.ts';
import { greyLevel, rampOf } from '../greyLevel.ts';
import { roundLevel } from '../greyTable.ts';
import type { Presentation } from '../presentation.ts';
import type { VoiLut, VoiTable } from '../voiLut.ts';
import type { ClippedEnd, ExplainedRule, ExplainedStep } from './explainedStep.ts';
import type { PixelFacts } from './pixelFacts.ts';

/** VOI, presentation LUT shape, rounding to 8 bits. A value outside the volume (NaN) is black at once. */
export function explainGrey(value: number, presentation: Presentation, facts: PixelFacts | undefined): ExplainedStep[] {
  if (Number.isNaN(value)) {
    return [{ step: 'grey', input: [value], output: [0], unit: '', rule: { kind: 'outside' }, tags: [] }];
  }
  const { voi, isInverted, supplementalPalette, palette } = presentation;
  if (supplementalPalette && value >= supplementalPalette.firstMapped) {
    return [supplementalStep(value, supplementalPalette, facts)];
  }
  const level = greyLevel(voi)(value);
  const shown = isInverted ? 255 - level : level;
  return [
    { step: 'voi', input: [value], output: [level], unit: '', rule: voiRule(value, voi), tags: facts?.tags.voi ?? [] },
    {
      step: 'shape',
      input: [level],
      output: [shown],
      unit: '',
      rule: { kind: isInverted ? 'inverted' : 'kept' },
      tags: facts?.tags.shape ?? [],
    },
    {
      step: 'grey',
      input: [shown],
      output: [roundLevel(level, isInverted)],
      unit: '',
      rule: { kind: 'rounded' },
      tags: [],
    },
    ...(palette ? [paletteStep(roundLevel(level, isInverted), palette)] : []),
  ];
}

/** PS3.3 C.7.6.19: no window touches a value that the palette colours. */
function supplementalStep(value: number, palette: SupplementalPalette, facts: PixelFacts | undefined): ExplainedStep {
  const { firstMapped, step, rgb } = palette;
  const entry = Math.min(Math.floor((value - firstMapped) / step + 0.5), rgb.length / 3 - 1);
  const output = [...rgb.subarray(3 * entry, 3 * entry + 3)];
  const rule = { kind: 'palette', entry, firstMapped } as const;
  return { step: 'palette', input: [value], output, unit: '', rule, tags: facts?.tags.colour ?? [] };
}

/** PS3.6 annex B: the colour of a level. */
function paletteStep(level: number, palette: Uint8Array): ExplainedStep {
  const output = [...palette.subarray(3 * level, 3 * level + 3)];
  const rule = { kind: 'palette', entry: level, firstMapped: 0 } as const;
  return { step: 'palette', input: [level], output, unit: '', rule, tags: [] };
}

function voiRule(value: number, voi: VoiLut): ExplainedRule {
  if (voi.kind === 'lut') return tableRule(value, voi);
  const { center, width, function: shape } = voi;
  return {
    kind: 'window',
    function: shape,
    center,
    width,
    clipped: shape === 'SIGMOID' ? undefined : endOf(value, voi),
  };
}

function endOf(value: number, voi: Extract<VoiLut, { kind: 'window' }>): ClippedEnd | undefined {
  const { lower, upper } = rampOf(voi);
  return value <= lower ? 'below' : value > upper ? 'above' : undefined;
}

function tableRule(value: number, { firstMapped, bits, table }: VoiTable): ExplainedRule {
  const asked = Math.floor(value - firstMapped + 0.5);
  return entryRule(asked, { firstMapped, bits, table });
}

/** Below the table its first entry, beyond it the last (PS3.3 C.11.1.1.1, C.11.2.1.1). */
export function entryRule(
  asked: number,
  { firstMapped, bits, table }: Pick<VoiTable, 'firstMapped' | 'bits' | 'table'>,
): Extract<ExplainedRule, { kind: 'table' }> {
  const lastEntry = table.length - 1;
  const entry = Math.min(Math.max(asked, 0), lastEntry);
  const clipped = asked < 0 ? 'below' : asked > lastEntry ? 'above' : undefined;
  return { kind: 'table', entry, lastEntry, firstMapped, bits, found: table[entry], clipped };
}
