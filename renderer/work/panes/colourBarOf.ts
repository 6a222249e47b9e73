// The scale of a picture in false colours: without it nobody can read a value off a colour.
import { type ColourBar, type Presentation, rampOf, type VoiLut } from '../../../native-free-core/display/index.ts';
import type { Frame } from '../../../native-free-core/pixels/index.ts';
import { formatNumber, type Language, type Words } from '../../words/index.ts';
import { unitName } from './valueUnder.ts';

/** Undefined for greys and for pictures in their own colours. */
export function colourBarOf(
  shown: (Presentation & { readonly frame: Frame }) | undefined,
  words: Words,
  language: Language,
): ColourBar | undefined {
  if (!shown?.palette || shown.frame.kind !== 'grey') return undefined;
  const [low, high] = rangeOf(shown.voi);
  const unit = unitName(shown.frame.unit, words);
  const decimals = high - low < 10 ? 2 : 0;
  const about = shown.voi.kind === 'window' && shown.voi.function === 'SIGMOID' ? '≈ ' : '';
  const told = (value: number) => `${about}${formatNumber(value, language, decimals)} ${unit}`.trimEnd();
  const { palette: colours, isInverted } = shown;
  return { colours, isInverted, low: told(low), high: told(high) };
}

/** Values at which the first colour ends and the last begins, by the window's own formula; SIGMOID only comes near them. */
function rangeOf(voi: VoiLut): readonly [number, number] {
  if (voi.kind === 'lut') return [voi.firstMapped, voi.firstMapped + voi.table.length - 1];
  const { lower, upper } = rampOf(voi);
  return [lower, upper];
}
