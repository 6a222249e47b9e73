// A step of the chain in words, and its formula with the numbers put in.
import type { ExplainedRule, ExplainedStep } from '../../../native-free-core/display/index.ts';
import { assertNever } from '../../../native-free-core/outcome.ts';
import { formatNumber, type Language, type Words } from '../../words/index.ts';

export interface RuleText {
  readonly sentences: readonly string[];
  readonly formula?: string;
}

export function ruleText({ rule, input, output, unit }: ExplainedStep, words: Words, language: Language): RuleText {
  const texts = words.work.hood;
  const number = (value: number) => shortNumber(value, language);
  const one = (sentence: string, formula?: string): RuleText => ({ sentences: [sentence], formula });
  const arrow = `${input.map(number).join(', ')} → ${output.map(number).join(', ')}`;
  switch (rule.kind) {
    case 'stored':
      return {
        sentences: [
          texts.stored(rule.bitsStored, rule.isSigned ? texts.signed : texts.unsigned),
          ...(rule.isPadding ? [texts.padding] : []),
        ],
      };
    case 'interpolated':
      return { sentences: cutSentences(rule, words, number) };
    case 'identity':
      return one(texts.identity, arrow);
    case 'lutNotShown':
      return one(texts.lutNotShown, arrow);
    case 'rescale':
      return {
        sentences: [texts.rescale, ...(unit === 'HU' ? [texts.hounsfield] : []), ...(rule.isHeld ? [texts.held] : [])],
        formula: `${number(input[0])} × ${number(rule.slope)} ${signed(rule.intercept, number)} = ${number(output[0])}`,
      };
    case 'table':
      return tableText(rule, words, number, `[${number(rule.entry)}] = ${number(rule.found)}`);
    case 'window':
      return windowText(rule, input[0], output[0], words, number);
    case 'subtracted':
      return one(texts.subtracted, `${number(input[0])} − ${number(rule.mask)} = ${number(output[0])}`);
    case 'profile':
      return one(texts.profile, arrow);
    case 'outside':
      return one(texts.outside);
    case 'kept':
      return one(texts.kept, arrow);
    case 'inverted':
      return one(texts.inverted, `255 − ${number(input[0])} = ${number(output[0])}`);
    case 'rounded':
      return one(texts.rounded, `⌊${number(input[0])} + ${number(0.5)}⌋ = ${number(output[0])}`);
    case 'rgb':
      return one(texts.rgb, arrow);
    case 'ybr':
      return one(texts.ybr(rule.interpretation), arrow);
    case 'palette':
      return one(texts.palette(number(rule.entry)), `[${number(rule.entry)}] = ${output.map(number).join(', ')}`);
    default:
      return assertNever(rule);
  }
}

type Number = (value: number) => string;
type RuleOf<Kind extends ExplainedRule['kind']> = Extract<ExplainedRule, { kind: Kind }>;

function cutSentences(rule: RuleOf<'interpolated'>, words: Words, number: Number): string[] {
  const { interpolation, slabMode } = words.work;
  const name = interpolation[rule.interpolation as keyof typeof interpolation];
  const mode = slabMode[rule.slabMode as keyof typeof slabMode];
  const slab = rule.slabThicknessMm > 0 ? [words.work.hood.slab(mode, number(rule.slabThicknessMm))] : [];
  return [words.work.hood.interpolated(name), ...slab];
}

function tableText(rule: RuleOf<'table'>, words: Words, number: Number, formula: string): RuleText {
  const texts = words.work.hood;
  const end = rule.clipped === 'below' ? [texts.tableBelow] : rule.clipped === 'above' ? [texts.tableAbove] : [];
  return { sentences: [texts.table(number(rule.entry), number(rule.lastEntry)), ...end], formula };
}

/** PS3.3 C.11.2.1.2.1, C.11.2.1.3.1 and C.11.2.1.3.2, with the numbers of this pixel. */
function windowText(rule: RuleOf<'window'>, x: number, y: number, words: Words, number: Number): RuleText {
  const texts = words.work.hood;
  const [c, w] = [number(rule.center), number(rule.width)];
  if (rule.clipped) {
    const isBelow = rule.clipped === 'below';
    const isLinear = rule.function === 'LINEAR';
    const half = (isLinear ? Math.max(rule.width, 1) - 1 : rule.width) / 2;
    const centre = isLinear ? rule.center - 0.5 : rule.center;
    const formula = `${number(x)} ${isBelow ? '≤' : '>'} ${number(isBelow ? centre - half : centre + half)} → ${number(y)}`;
    return { sentences: [texts.window, isBelow ? texts.below : texts.above], formula };
  }
  const half = number(0.5);
  const formulas = {
    LINEAR: `((${number(x)} − (${c} − ${half})) / (${w} − 1) + ${half}) × 255 = ${number(y)}`,
    LINEAR_EXACT: `((${number(x)} − ${c}) / ${w} + ${half}) × 255 = ${number(y)}`,
    SIGMOID: `255 / (1 + exp(−4 × (${number(x)} − ${c}) / ${w})) ≈ ${number(y)}`,
  };
  return { sentences: [texts.window], formula: formulas[rule.function] };
}

function signed(value: number, number: Number): string {
  return value < 0 ? `− ${number(-value)}` : `+ ${number(value)}`;
}

export function shortNumber(value: number, language: Language): string {
  if (Number.isInteger(value)) return formatNumber(value, language, 0);
  if (Math.abs(value) < 0.01) return String(Number(value.toPrecision(4))).replace('.', language === 'fr' ? ',' : '.');
  const decimals = Math.abs(value) < 1 ? 4 : 2;
  const needed = String(Number(value.toFixed(decimals))).split('.')[1]?.length ?? 0;
  return formatNumber(value, language, needed);
}
