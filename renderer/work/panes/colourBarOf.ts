// The scale of a picture in false colours: without it nobody can read a value off a colour.
import type { ColourBar, Presentation, VoiLut } from '../../../native-free-core/display/index.ts';
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
  const told = (value: number) => `${formatNumber(value, language, decimals)} ${unit}`.trimEnd();
  const { palette: colours, isInverted } = shown;
  return { colours, isInverted, low: told(low), high: told(high) };
}

/** Values at which the first and the last colour begin. */
function rangeOf(voi: VoiLut): readonly [number, number] {
  if (voi.kind === 'lut') return [voi.firstMapped, voi.firstMapped + voi.table.length - 1];
  return [voi.center - voi.width / 2, voi.center + voi.width / 2];
}
