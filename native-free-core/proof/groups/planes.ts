// Planes cut from volumes: a straight rod behind a tilted gantry stays straight, a linear field is met exactly.
import { add, type Plane, pixelToPatient, scale, type Vector3 } from '../../geometry/index.ts';
import { openVolume } from '../openVolume.ts';
import { pictureOf } from '../picture.ts';
import type { Proof } from '../proof.ts';

/** The centre of gravity of each row of a sagittal plane through a rod, against y = rise × z. */
function rod(id: string, xMm: number, rise: number): Proof {
  const plane: Plane = {
    originMm: [xMm, -16, -20],
    rowDirection: [0, 1, 0],
    columnDirection: [0, 0, 1],
    spacingMm: [1, 0.5],
    columns: 65,
    rows: 41,
  };
  const column = (zMm: number) => (rise * zMm + 16) / 0.5;
  return {
    id: `planes/tilt/${id}`,
    group: 'planes',
    whatItProves:
      rise === 0
        ? {
            fr: 'Statif incliné de 16,26° : une tige le long de la table reste droite',
            en: 'Gantry tilted by 16.26°: a rod along the table stays straight',
          }
        : {
            fr: 'Statif incliné de 16,26° : une tige oblique reste à sa place',
            en: 'Gantry tilted by 16.26°: an oblique rod stays in its place',
          },
    standard: 'PS3.3 C.7.6.2.1.1',
    formula: {
      fr: `plus grand écart de l’axe à y = ${String(rise).replace('.', ',')} × z, de −20 à 20 mm`,
      en: `largest departure of the axis from y = ${rise} × z, from −20 to 20 mm`,
    },
    expected: 0,
    tolerance: 0.1,
    unit: 'mm',
    async measure(host) {
      const { volume } = await openVolume(host, 'gantry-tilt');
      const frame = host.instruments.samplePlane(volume, plane);
      let found = 0;
      for (let row = 0; row < plane.rows; row++) {
        let [weight, sum] = [0, 0];
        for (let k = 0; k < plane.columns; k++) {
          const value = frame.values[row * plane.columns + k] + 1000;
          weight += value;
          sum += value * (k * 0.5 - 16);
        }
        found = Math.max(found, Math.abs(sum / weight - rise * (row - 20)));
      }
      return {
        found: Number.isNaN(found) ? Number.NaN : found,
        picture: pictureOf(frame, [{ kind: 'line', from: [column(-20), 0], to: [column(20), 40] }]),
      };
    },
  };
}

const row: Vector3 = [2 / 3, 2 / 3, 1 / 3];
const down: Vector3 = [-2 / 3, 1 / 3, 2 / 3];
const middle: Vector3 = [-3, 1, 0];
const oblique: Plane = {
  originMm: add(middle, add(scale(row, -5), scale(down, -5))),
  rowDirection: row,
  columnDirection: down,
  spacingMm: [0.5, 0.5],
  columns: 21,
  rows: 21,
};
const field = ([x, y, z]: Vector3) => 10 * x + 5 * y - 5 * z;

const linear: Proof = {
  id: 'planes/linear-field',
  group: 'planes',
  whatItProves: {
    fr: 'Plan oblique dans un champ linéaire : plus grand écart',
    en: 'Oblique plane through a linear field: largest departure',
  },
  standard: 'PS3.3 C.7.6.2.1.1',
  formula: {
    fr: 'f = 10x + 5y − 5z ; l’interpolation trilinéaire est exacte',
    en: 'f = 10x + 5y − 5z; trilinear interpolation is exact',
  },
  expected: 0,
  tolerance: 0.001,
  unit: 'HU',
  async measure(host) {
    const { volume } = await openVolume(host, 'linear-field');
    const frame = host.instruments.samplePlane(volume, oblique);
    const departures = Array.from(frame.values, (value, k) =>
      Math.abs(value - field(pixelToPatient(oblique, [k % 21, Math.floor(k / 21)]))),
    );
    return { found: Math.max(...departures), picture: pictureOf(frame, [{ kind: 'whole' }]) };
  },
};

/** The normal is (1/3, −2/3, 2/3): the field changes by 10/3 − 10/3 − 10/3 = −10/3 HU a millimetre along it. */
function slab(mode: 'mean' | 'max' | 'min', expected: number, formula: string): Proof {
  const names = {
    mean: {
      fr: 'Coupe épaisse de 5 mm, moyenne, au milieu du plan',
      en: 'Slab of 5 mm, mean, in the middle of the plane',
    },
    max: { fr: 'MIP de 5 mm, au milieu du plan', en: 'MIP of 5 mm, in the middle of the plane' },
    min: { fr: 'MinIP de 5 mm, au milieu du plan', en: 'MinIP of 5 mm, in the middle of the plane' },
  } as const;
  return {
    id: `planes/slab-${mode}`,
    group: 'planes',
    whatItProves: names[mode],
    standard: 'PS3.3 C.7.6.2',
    formula: { fr: formula, en: formula },
    expected,
    tolerance: 0.001,
    unit: 'HU',
    async measure(host) {
      const { volume } = await openVolume(host, 'linear-field');
      const frame = host.instruments.projectSlab(volume, oblique, { thicknessMm: 5, stepMm: 1, mode });
      const mark = { kind: 'disc', centre: [10, 10], radius: 1 } as const;
      return { found: frame.values[10 * 21 + 10], picture: pictureOf(frame, [mark]) };
    },
  };
}

export const planes: readonly Proof[] = [
  rod('straight', -12, 0),
  rod('oblique', 12, 0.25),
  linear,
  slab('mean', -25, '10 × (−3) + 5 × 1 − 5 × 0'),
  slab('max', -25 + 20 / 3, '−25 + 2 × 10/3'),
  slab('min', -25 - 20 / 3, '−25 − 2 × 10/3'),
];
