// `measure FILE --frame N --from C,R --to C,R`: the distance between two pixels, with the rule that its spacing came from.
import { explainScale, frameScale, measureDistance } from '../../native-free-core/measure/index.ts';
import { succeed } from '../../native-free-core/outcome.ts';
import { readImageHeader } from '../../native-free-core/pixels/index.ts';
import { type Command, wrongUsage } from './command.ts';
import { readDicomFile } from './readDicomFile.ts';

export const measure: Command = {
  usage: 'FILE --from C,R --to C,R [--frame N]',
  purpose: {
    fr: 'Distance entre deux pixels (colonne,ligne ; 0,0 = centre du premier), avec son unité et la règle suivie.',
    en: 'Distance between two pixels (column,row; 0,0 = centre of the first), with its unit and the rule followed.',
  },
  options: { frame: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
  run: async ({ positionals, options }, { language }) => {
    const frameNumber = Number(options.frame ?? 1);
    const [from, to] = [readPixel(options.from), readPixel(options.to)];
    if (positionals.length !== 1) return wrongUsage('FILE');
    if (!Number.isInteger(frameNumber)) return wrongUsage(`--frame ${options.frame}`);
    if (from === undefined) return wrongUsage('--from C,R');
    if (to === undefined) return wrongUsage('--to C,R');
    const file = await readDicomFile(positionals[0]);
    if (!file.ok) return file;
    const header = readImageHeader(file.value.dataset, file.value.transferSyntaxUID, frameNumber);
    if (!header.ok) return header;
    const scale = frameScale(header.value);
    const measured = measureDistance(scale, from, to);
    if (!measured.ok) return measured;
    const { value, unit, rule, formula, spacingMm, corrected, region, components } = measured.value;
    const explanation = explainScale(scale, language, rule);
    return succeed({
      ...{ value, unit, rule, explanation, spacingMm: spacingMm ?? null, formula },
      ...{ corrected, region: region === undefined ? undefined : region + 1, components },
    });
  },
};

function readPixel(text: string | boolean | undefined): readonly [number, number] | undefined {
  if (typeof text !== 'string') return undefined;
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  return numbers.length === 2 && numbers.every(Number.isFinite) ? [numbers[0], numbers[1]] : undefined;
}
