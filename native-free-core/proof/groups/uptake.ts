// Uptake: activity with a slope for each slice, and SUV of body weight (PS3.3 C.8.9.1, C.8.9.4).
import { readPetAttributes } from '../../measure/index.ts';
import { openGrey, settled } from '../openFile.ts';
import { pictureOf } from '../picture.ts';
import type { Proof } from '../proof.ts';
import { meanOfDisc } from './numbers.ts';

const centre = [24, 24] as const;
const radius = 7;

function activity(slice: number, slope: string): Proof {
  return {
    id: `uptake/activity/${slice}`,
    group: 'uptake',
    whatItProves: { fr: `Activité dans la sphère, coupe ${slice}`, en: `Activity in the sphere, slice ${slice}` },
    standard: 'PS3.3 C.8.9.4.1.5',
    formula: {
      fr: `A = ${slope.replace('.', ',')} × s : la pente est celle de la coupe`,
      en: `A = ${slope} × s: the slope is that of the slice`,
    },
    expected: 15800,
    tolerance: 0.01,
    unit: 'BQML',
    async measure(host) {
      const { frame } = await openGrey(host, `suv-sphere/slice-${slice}.dcm`);
      const found = frame.unit === 'BQML' ? meanOfDisc(frame, centre, radius) : Number.NaN;
      return { found, picture: pictureOf(frame, [{ kind: 'disc', centre, radius }]) };
    },
  };
}

const suv: Proof = {
  id: 'uptake/suv',
  group: 'uptake',
  whatItProves: { fr: 'SUV de la sphère (poids, dose, décroissance)', en: 'SUV of the sphere (weight, dose, decay)' },
  standard: 'PS3.3 C.8.9.1',
  formula: {
    fr: '15 800 Bq/mL × 74 000 g / (259 MBq × 2^(−3780 s / 6586,2 s))',
    en: '15,800 Bq/mL × 74,000 g / (259 MBq × 2^(−3780 s / 6586.2 s))',
  },
  // 2^(−3780 / 6586.2) = 0.6717737…: 173.99 MBq are left, 4.25306e-4 SUV for one Bq/mL.
  expected: 6.7198,
  tolerance: 0.0005,
  unit: 'SUVbw',
  async measure(host) {
    const { frame, dataset } = await openGrey(host, 'suv-sphere/slice-1.dcm');
    const scale = settled(host.instruments.suvBodyWeight(readPetAttributes(dataset)));
    return {
      found: meanOfDisc(frame, centre, radius) * scale.factor,
      picture: pictureOf(frame, [{ kind: 'disc', centre, radius }]),
    };
  },
};

export const uptake: readonly Proof[] = [activity(1, '0.5'), activity(2, '0.8'), suv];
