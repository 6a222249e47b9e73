// Modality values: means of discs in the CT cylinders (PS3.3 C.11.1).
import { openGrey } from '../openFile.ts';
import { pictureOf } from '../picture.ts';
import type { Bilingual, Proof } from '../proof.ts';

// Hounsfield number of the insert, centre [column, row].
const inserts = [
  [-800, [48, 20]],
  [-100, [74, 40]],
  [60, [64, 70]],
  [300, [32, 70]],
  [1000, [22, 40]],
] as const;

const radius = 7;

// file · inserts measured on it · the way of writing, and its formula
const writings: readonly (readonly [string, readonly number[], Bilingual, string])[] = [
  ['unsigned', [0, 1, 2, 3, 4], { fr: '12 bits non signés', en: 'unsigned, 12 bits' }, '1 × s − 1024'],
  ['signed', [0, 4], { fr: '16 bits signés', en: 'signed, 16 bits' }, '1 × s + 0'],
  ['signed-12', [0, 4], { fr: '12 bits signés dans 16', en: 'signed, 12 bits in 16' }, '1 × s + 0'],
  ['slope-quarter', [0, 2, 4], { fr: 'pente 0,25', en: 'slope 0.25' }, '0.25 × s − 1000'],
];

export const numbers: readonly Proof[] = writings.flatMap(([file, chosen, way, rescale]) =>
  chosen.map((index): Proof => {
    const [hu, centre] = inserts[index];
    return {
      id: `numbers/${file}/${hu}`,
      group: 'numbers',
      whatItProves: {
        fr: `Cylindre de ${said(hu)} UH, moyenne d’un disque (${way.fr})`,
        en: `Cylinder of ${said(hu)} HU, mean of a disc (${way.en})`,
      },
      standard: 'PS3.3 C.11.1.1.2',
      formula: {
        fr: `UH = ${rescale.replace('.', ',')} ; la pente dans le disque s’annule dans la moyenne`,
        en: `HU = ${rescale}; the slope within the disc cancels out in the mean`,
      },
      expected: hu,
      tolerance: 0.001,
      unit: 'HU',
      async measure(host) {
        const { frame } = await openGrey(host, `ct-cylinders/${file}.dcm`);
        const found = frame.unit === 'HU' ? meanOfDisc(frame, centre, radius) : Number.NaN;
        return { found, picture: pictureOf(frame, [{ kind: 'disc', centre, radius }]) };
      },
    };
  }),
);

export function meanOfDisc(
  frame: { readonly values: ArrayLike<number>; readonly columns: number },
  [column, row]: readonly [number, number],
  radiusPixels: number,
): number {
  let sum = 0;
  let count = 0;
  const reach = Math.floor(radiusPixels);
  for (let y = -reach; y <= reach; y++) {
    for (let x = -reach; x <= reach; x++) {
      if (x * x + y * y > radiusPixels * radiusPixels) continue;
      sum += frame.values[(row + y) * frame.columns + column + x];
      count += 1;
    }
  }
  return sum / count;
}

function said(value: number): string {
  return String(value).replace('-', '−');
}
