// From a modality value to the grey of the screen, step by step (PS3.3 C.11.2, C.11.6).
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
  const { voi, isInverted } = presentation;
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
  ];
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
