// Colours to the level: RGB as it is written, YBR by the inverse of PS3.3 C.7.6.3.1.2, palettes by their entries.
import { openFile } from '../openFile.ts';
import { pictureOf } from '../picture.ts';
import type { Bilingual, Proof } from '../proof.ts';

type Triple = readonly [number, number, number];

/** What stands in pixel k of the RGB and YBR files. */
const written = (k: number): Triple => [(k % 32) * 8, Math.floor(k / 32) * 8, 255 - (k % 32) * 8];

const held = (level: number) => Math.min(Math.max(level, 0), 255);

function fromYbr([y, cb, cr]: Triple): Triple {
  const [b, r] = [cb - 128, cr - 128];
  return [held(y + 1.402 * r), held(y - 0.344136 * b - 0.714136 * r), held(y + 1.772 * b)];
}

// file · expected colour of pixel k · tolerance in levels · words · section · formula
const pictures: readonly (readonly [string, (k: number) => Triple, number, Bilingual, string, string])[] = [
  ['rgb', written, 0, { fr: 'RVB, pixel par pixel', en: 'RGB, by pixel' }, 'PS3.3 C.7.6.3.1.3', 'R G B R G B …'],
  [
    'rgb-planes',
    written,
    0,
    { fr: 'RVB, plan par plan', en: 'RGB, by plane' },
    'PS3.3 C.7.6.3.1.3',
    'R R … G G … B B …',
  ],
  [
    'ybr-full',
    (k) => fromYbr(written(k)),
    0.51,
    { fr: 'YBR_FULL rendu en RVB', en: 'YBR_FULL turned into RGB' },
    'PS3.3 C.7.6.3.1.2',
    'R = Y + 1.402 Cr, G = Y − 0.344136 Cb − 0.714136 Cr, B = Y + 1.772 Cb',
  ],
  [
    'palette',
    (k) => [k & 255, 255 - (k & 255), ((k & 255) * 5) & 255],
    0,
    { fr: 'Palette de couleurs, 256 entrées de 16 bits', en: 'Colour palette, 256 entries of 16 bits' },
    'PS3.3 C.7.6.3.1.5',
    'k → (k, 255 − k, 5k mod 256)',
  ],
];

export const colours: readonly Proof[] = pictures.map(
  ([file, colourOf, tolerance, words, standard, formula]): Proof => ({
    id: `colours/${file}`,
    group: 'colours',
    whatItProves: { fr: `${words.fr} : plus grand écart`, en: `${words.en}: largest departure` },
    standard,
    formula: { fr: formula.replaceAll(/(\d)\.(\d)/g, '$1,$2'), en: formula },
    expected: 0,
    tolerance,
    unit: 'grey',
    async measure(host) {
      const { frame } = await openFile(host, `colours/${file}.dcm`);
      const picture = pictureOf(frame, [{ kind: 'whole' }]);
      // Of the picture as it is shown: the very bytes that a canvas gets.
      let found = 0;
      for (let k = 0; k < frame.rows * frame.columns; k++)
        for (const [channel, level] of colourOf(k).entries())
          found = Math.max(found, Math.abs(picture.rgba[k * 4 + channel] - level));
      return { found: frame.kind === 'colour' ? found : Number.NaN, picture };
    },
  }),
);
