// Slices fall into place by where they lie in the patient; what is missing or there twice is told (PS3.3 C.7.6.2).
import {
  orientationLetters,
  type PatientPoint,
  type Plane,
  patientToPixel,
  pixelToPatient,
} from '../../geometry/index.ts';
import { openGrey } from '../openFile.ts';
import { openStack, openVolume } from '../openVolume.ts';
import { pictureOf } from '../picture.ts';
import type { Proof } from '../proof.ts';

/** A sagittal plane through the middle: columns along y, rows along z, from the feet up. */
const sagittal = (rows: number): Plane => ({
  originMm: [0, -8, 0],
  rowDirection: [0, 1, 0],
  columnDirection: [0, 0, 1],
  spacingMm: [1, 1],
  columns: 16,
  rows,
});

const order: Proof = {
  id: 'slices/order',
  group: 'slices',
  whatItProves: {
    fr: 'Coupes mêlées, numéros menteurs : coupes hors de leur place',
    en: 'Slices shuffled, numbers that lie: slices out of place',
  },
  standard: 'PS3.3 C.7.6.2.1.1',
  formula: { fr: 'la coupe k à z = 3k mm vaut 100 + 10k', en: 'slice k at z = 3k mm has the value 100 + 10k' },
  expected: 0,
  tolerance: 0,
  unit: 'count',
  async measure(host) {
    const { volume, stack } = await openVolume(host, 'slice-order');
    const [columns, rows, slices] = volume.grid.dimensions;
    const values = Array.from({ length: slices }, (_, k) => volume.voxels[k * columns * rows]);
    const wrong = values.filter((value, k) => value !== 100 + 10 * k).length + Math.abs(8 - stack.images.length);
    return {
      found: wrong,
      picture: pictureOf(host.instruments.samplePlane(volume, sagittal(22)), [{ kind: 'whole' }]),
    };
  },
};

const between: Proof = {
  id: 'slices/between',
  group: 'slices',
  whatItProves: { fr: 'Valeur entre deux coupes, à z = 10,5 mm', en: 'Value between two slices, at z = 10.5 mm' },
  standard: 'PS3.3 C.7.6.2.1.1',
  formula: { fr: '100 + 10 × 10,5 / 3', en: '100 + 10 × 10.5 / 3' },
  expected: 135,
  tolerance: 0.001,
  unit: 'HU',
  async measure(host) {
    const { volume } = await openVolume(host, 'slice-order');
    const plane: Plane = { ...sagittal(43), spacingMm: [0.5, 1] };
    const frame = host.instruments.samplePlane(volume, plane);
    const line = { kind: 'line', from: [0, 21], to: [15, 21] } as const;
    return { found: frame.values[21 * 16 + 8], picture: pictureOf(frame, [line]) };
  },
};

const missing: Proof = {
  id: 'slices/missing',
  group: 'slices',
  whatItProves: {
    fr: 'Deux coupes manquent : combien sont signalées',
    en: 'Two slices are missing: how many are reported',
  },
  standard: 'PS3.3 C.7.6.2.1.1',
  formula: { fr: 'coupes 0 1 2 · · 5 6 7', en: 'slices 0 1 2 · · 5 6 7' },
  expected: 2,
  tolerance: 0,
  unit: 'count',
  async measure(host) {
    const { volume, stack } = await openVolume(host, 'missing-slices');
    const found = stack.problems.reduce(
      (sum, problem) => sum + (problem.kind === 'sliceMissing' ? problem.count : 0),
      0,
    );
    return { found, picture: pictureOf(host.instruments.samplePlane(volume, sagittal(22)), [{ kind: 'whole' }]) };
  },
};

const duplicate: Proof = {
  id: 'slices/duplicate',
  group: 'slices',
  whatItProves: {
    fr: 'Une coupe est là deux fois : combien sont signalées',
    en: 'A slice is there twice: how many are reported',
  },
  standard: 'PS3.3 C.7.6.2.1.1',
  formula: { fr: 'deux images à z = 6 mm', en: 'two images at z = 6 mm' },
  expected: 2,
  tolerance: 0,
  unit: 'count',
  async measure(host) {
    const { stack, frames } = await openStack(host, 'duplicate-slice');
    const [problem] = stack.problems.filter((each) => each.kind === 'duplicatePosition');
    const [first] = frames.values();
    return { found: problem?.positionMm === 6 ? problem.count : 0, picture: pictureOf(first, [{ kind: 'whole' }]) };
  },
};

function left(file: 'usual' | 'turned'): Proof {
  const middle: PatientPoint = [12, 0, 0];
  return {
    id: `slices/left/${file}`,
    group: 'slices',
    whatItProves:
      file === 'usual'
        ? {
            fr: 'Bloc à gauche du patient : place sur l’axe droite-gauche',
            en: 'Block on the patient’s left: place on the right–left axis',
          }
        : {
            fr: 'Le même, image retournée : toujours à gauche du patient',
            en: 'The same, picture turned over: still on the patient’s left',
          },
    standard: 'PS3.3 C.7.6.2.1.1',
    formula: {
      fr: 'x croît vers la gauche du patient ; bloc de 8 à 16 mm',
      en: 'x grows to the patient’s left; block from 8 to 16 mm',
    },
    expected: 12,
    tolerance: 0.001,
    unit: 'mm',
    async measure(host) {
      const { frame, header } = await openGrey(host, `left-block/${file}.dcm`);
      const { plane } = header;
      const centre = centreOfBright(frame);
      const picture = (radius: number) => pictureOf(frame, [{ kind: 'disc', centre, radius }]);
      if (plane === undefined) return { found: Number.NaN, picture: picture(6) };
      // The letter on the block's side of the picture must be the left of the patient as well.
      const growsToLeft = orientationLetters(plane.rowDirection, 'international') === 'L';
      const isOnLetter = growsToLeft === patientToPixel(plane, middle)[0] > (plane.columns - 1) / 2;
      return { found: isOnLetter ? pixelToPatient(plane, centre)[0] : Number.NaN, picture: picture(6) };
    },
  };
}

function centreOfBright({ values, columns }: { readonly values: ArrayLike<number>; readonly columns: number }) {
  let [count, x, y] = [0, 0, 0];
  for (let k = 0; k < values.length; k++) {
    if (values[k] <= 0) continue;
    count += 1;
    x += k % columns;
    y += Math.floor(k / columns);
  }
  return [x / count, y / count] as const;
}

export const slices: readonly Proof[] = [order, between, missing, duplicate, left('usual'), left('turned')];
