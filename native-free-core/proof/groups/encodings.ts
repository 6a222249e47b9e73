// One slice in several transfer syntaxes: pixels that differ from the cylinders' formula (PS3.5 annex A).
import { openGrey } from '../openFile.ts';
import { pictureOf } from '../picture.ts';
import type { Bilingual, Proof } from '../proof.ts';

// file · words · section
const syntaxes: readonly (readonly [string, Bilingual, string])[] = [
  ['explicit-little', { fr: 'Petit-boutiste explicite', en: 'Explicit little endian' }, 'PS3.5 A.2'],
  ['implicit-little', { fr: 'Petit-boutiste implicite', en: 'Implicit little endian' }, 'PS3.5 A.1'],
  ['big-endian', { fr: 'Gros-boutiste explicite', en: 'Explicit big endian' }, 'PS3.5 A.3'],
  ['deflated', { fr: 'Données compressées (deflate)', en: 'Deflated data set' }, 'PS3.5 A.5'],
  ['rle', { fr: 'RLE sans perte', en: 'RLE lossless' }, 'PS3.5 G'],
  ['jpeg-lossless', { fr: 'JPEG sans perte', en: 'JPEG lossless' }, 'PS3.5 A.4.1'],
];

export const encodings: readonly Proof[] = syntaxes.map(
  ([file, words, standard]): Proof => ({
    id: `encodings/${file}`,
    group: 'encodings',
    whatItProves: { fr: `${words.fr} : pixels qui diffèrent`, en: `${words.en}: pixels that differ` },
    standard,
    formula: {
      fr: 'chaque pixel suit la formule des cylindres',
      en: 'each pixel follows the formula of the cylinders',
    },
    expected: 0,
    tolerance: 0,
    unit: 'count',
    async measure(host) {
      const { frame } = await openGrey(host, `encodings/${file}.dcm`);
      const { values } = frame;
      let found = Math.abs(values.length - 96 * 96);
      for (let k = 0; k < values.length; k++) if (values[k] !== cylinders(k % 96, Math.floor(k / 96))) found += 1;
      return { found, picture: pictureOf(frame, [{ kind: 'whole' }]) };
    },
  }),
);

// Hounsfield number, centre [column, row]; 10 pixels of radius, a slope of 1 a column.
const inserts = [
  [-800, 48, 20],
  [-100, 74, 40],
  [60, 64, 70],
  [300, 32, 70],
  [1000, 22, 40],
] as const;

function cylinders(column: number, row: number): number {
  const insert = inserts.find(([, x, y]) => (column - x) ** 2 + (row - y) ** 2 <= 100);
  if (insert) return insert[0] + column - insert[1];
  return (column - 48) ** 2 + (row - 48) ** 2 <= 44 ** 2 ? 0 : -1000;
}
