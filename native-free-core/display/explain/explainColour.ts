// From the stored components of a colour pixel to the RGB of the screen (PS3.3 C.7.6.3.1.2, C.7.6.3.1.5).
import { convertYbr, ybrMatrixOf } from '../../pixels/index.ts';
import type { ExplainedStep } from './explainedStep.ts';
import type { PixelFacts } from './pixelFacts.ts';
import type { StoredPixel } from './storedPixel.ts';

/** `shown`: the colour that the screen holds before any inversion; another than the file's only under an ICC profile. */
export function explainColour(
  pixel: StoredPixel,
  facts: PixelFacts,
  isInverted: boolean,
  shown?: readonly number[],
): ExplainedStep[] {
  const own = facts.palette === undefined ? directStep(pixel, facts) : paletteStep(pixel, facts, facts.palette);
  const isProfiled = shown?.some((value, index) => value !== own.output[index]) ?? false;
  if (shown && isProfiled) return [own, ...withInversion(profileStep(own.output, shown), isInverted, facts)];
  return withInversion(own, isInverted, facts);
}

/** PS3.3 C.11.15: the profile of the file brings its colours to those of the screen. */
function profileStep(input: readonly number[], output: readonly number[]): ExplainedStep {
  return { step: 'profile', input, output, unit: '', rule: { kind: 'profile' }, tags: [] };
}

function withInversion(colour: ExplainedStep, isInverted: boolean, facts: PixelFacts): ExplainedStep[] {
  if (!isInverted) return [colour];
  const rule = { kind: 'inverted' } as const;
  const { output } = colour;
  return [
    colour,
    { step: 'shape', input: output, output: output.map((each) => 255 - each), unit: '', rule, tags: facts.tags.shape },
  ];
}

function paletteStep(
  { samples }: StoredPixel,
  { tags }: PixelFacts,
  { firstMapped, rgb }: NonNullable<PixelFacts['palette']>,
): ExplainedStep {
  const entry = Math.min(Math.max(samples[0] - firstMapped, 0), rgb.length / 3 - 1);
  const output = [0, 1, 2].map((colour) => rgb[3 * entry + colour]);
  const rule = { kind: 'palette', entry, firstMapped } as const;
  return { step: 'palette', input: samples, output, unit: '', rule, tags: tags.colour };
}

function directStep({ samples, photometricInterpretation }: StoredPixel, facts: PixelFacts): ExplainedStep {
  const { bitsStored, tags } = facts;
  const step = { step: 'colour', input: samples, unit: '', tags: tags.colour } as const;
  const matrix = ybrMatrixOf(photometricInterpretation);
  if (matrix === undefined) {
    // Deeper samples keep their eight upper significant bits.
    const eight = samples.map((sample) => Math.min(Math.floor(sample * 2 ** (8 - bitsStored)), 255));
    return { ...step, output: eight, rule: { kind: 'rgb', bitsStored } };
  }
  const output = Array.from(convertYbr(samples, bitsStored, matrix));
  return { ...step, output, rule: { kind: 'ybr', interpretation: photometricInterpretation } };
}
