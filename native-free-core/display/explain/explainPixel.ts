// The whole chain of one pixel: stored value → modality value → VOI → shape → grey, or components → RGB. The steps are in
// the order of PS3.4 N.2; a new step is a new row of the list.
import { isColour, type StoredFrame } from '../../pixels/index.ts';
import type { Presentation } from '../presentation.ts';
import { explainColour } from './explainColour.ts';
import type { ExplainedStep } from './explainedStep.ts';
import { entryRule, explainGrey } from './explainGrey.ts';
import type { PixelFacts } from './pixelFacts.ts';
import type { StoredPixel } from './storedPixel.ts';

/** The samples of one pixel of a decoded frame. */
export function storedPixelOf(stored: StoredFrame, column: number, row: number): StoredPixel {
  const { samplesPerPixel, columns, photometricInterpretation } = stored;
  const at = (row * columns + column) * samplesPerPixel;
  return { samples: Array.from(stored.samples.subarray(at, at + samplesPerPixel)), photometricInterpretation };
}

/**
 * `shown`: the modality value that the screen holds, where it is known; it can be held at the end of its type. With
 * `isSubtracted` it is the difference that is left of it once its mask is taken away.
 */
export function explainPixel(
  pixel: StoredPixel,
  facts: PixelFacts,
  presentation: Presentation,
  shown?: number,
  isSubtracted = false,
  shownColour?: readonly number[],
): ExplainedStep[] {
  const first = storedStep(pixel, facts);
  if (isColour(pixel.photometricInterpretation)) {
    return [first, ...explainColour(pixel, facts, presentation.isInverted, shownColour)];
  }
  if (isSubtracted && shown !== undefined) {
    const native = modalityStep(pixel.samples[0], facts);
    return [first, native, maskStep(native, shown), ...explainGrey(shown, presentation, facts)];
  }
  const modality = modalityStep(pixel.samples[0], facts, shown);
  return [first, modality, ...explainGrey(modality.output[0], presentation, facts)];
}

/** PS3.4 N.2: the mask comes between the modality LUT and the VOI. */
function maskStep({ output: [value], unit }: ExplainedStep, difference: number): ExplainedStep {
  const rule = { kind: 'subtracted', mask: value - difference } as const;
  return { step: 'mask', input: [value], output: [difference], unit, rule, tags: [] };
}

/** A plane cut from a volume: its value was made from several voxels, and no single stored value is behind it. */
export function explainCutPixel(
  value: number,
  unit: string,
  cut: { readonly interpolation: string; readonly slabThicknessMm: number; readonly slabMode: string },
  presentation: Presentation,
): ExplainedStep[] {
  const first: ExplainedStep = {
    step: 'interpolated',
    input: [],
    output: [value],
    unit,
    rule: { kind: 'interpolated', ...cut },
    tags: [],
  };
  return [first, ...explainGrey(value, presentation, undefined)];
}

function storedStep({ samples }: StoredPixel, { bitsStored, isSigned, padding, tags }: PixelFacts): ExplainedStep {
  const isPadding = padding !== undefined && samples[0] >= padding.from && samples[0] <= padding.to;
  const rule = { kind: 'stored', bitsStored, isSigned, isPadding } as const;
  return { step: 'stored', input: [], output: samples, unit: '', rule, tags: tags.stored };
}

function modalityStep(stored: number, { modality, tags }: PixelFacts, shown?: number): ExplainedStep {
  const step = { step: 'modality', input: [stored], unit: modality.unit, tags: tags.modality } as const;
  if (modality.kind === 'lut') {
    // PS3.3 C.11.1.1: the table gives the modality value itself.
    const rule = entryRule(stored - modality.lut.firstMapped, modality.lut);
    return { ...step, output: [rule.found], rule };
  }
  const { slope, intercept } = modality;
  const exact = asHeld(stored * slope + intercept);
  if (slope === 1 && intercept === 0) {
    // A run of angiography has a table for measuring, which the picture does not go through (PS3.3 C.8.7.1.1.2).
    const hasTable = tags.modality.some(({ keyword }) => keyword === 'ModalityLUTSequence');
    return { ...step, output: [exact], rule: { kind: hasTable ? 'lutNotShown' : 'identity' } };
  }
  const isHeld = shown !== undefined && shown !== exact;
  return { ...step, output: [shown ?? exact], rule: { kind: 'rescale', slope, intercept, isHeld } };
}

/** Values that are no whole numbers are held with 24 significant bits (see pixels/toModalityValues). */
function asHeld(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 24 ? value : Math.fround(value);
}
