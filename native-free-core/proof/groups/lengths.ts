// Lengths of rulers by the rules of PS3.3 10.7.1.3, and in the regions of an ultrasound picture (C.8.5.5).

import type { PixelIndex } from '../../geometry/index.ts';
import type { SpacingRule } from '../../measure/index.ts';
import { openGrey } from '../openFile.ts';
import { pictureOf } from '../picture.ts';
import type { Bilingual, Proof, ProofUnit } from '../proof.ts';

const bead: PixelIndex = [10, 8];
const other: PixelIndex = [40, 48];

interface Ruler {
  readonly file: string;
  readonly what: Bilingual;
  readonly rule: SpacingRule;
  readonly expected: number;
  readonly unit: ProofUnit;
  readonly formula: string;
  readonly standard: string;
  readonly isCorrected?: boolean;
  readonly from?: PixelIndex;
  readonly to?: PixelIndex;
}

const rulers: readonly Ruler[] = [
  {
    file: 'rulers/patient-plane',
    what: {
      fr: 'Règle sur une coupe, pixels non carrés (PixelSpacing)',
      en: 'Ruler on a slice, pixels not square (PixelSpacing)',
    },
    rule: 'patientPlane',
    expected: 30,
    unit: 'mm',
    formula: '√((30 × 0.8)² + (40 × 0.45)²)',
    standard: 'PS3.3 10.7.1.3',
  },
  {
    file: 'rulers/detector',
    what: {
      fr: 'Règle au détecteur (ImagerPixelSpacing seul)',
      en: 'Ruler at the detector (ImagerPixelSpacing alone)',
    },
    rule: 'detectorPlane',
    expected: 10,
    unit: 'mm',
    formula: '√((30 × 0.2)² + (40 × 0.2)²)',
    standard: 'PS3.3 10.7.1.3',
  },
  {
    file: 'rulers/calibrated',
    what: {
      fr: 'Règle calibrée (GEOMETRY) : PixelSpacing l’emporte',
      en: 'Calibrated ruler (GEOMETRY): PixelSpacing wins',
    },
    rule: 'calibratedGeometry',
    expected: 8,
    unit: 'mm',
    formula: '√((30 × 0.16)² + (40 × 0.16)²)',
    standard: 'PS3.3 10.7.1.3',
  },
  {
    file: 'rulers/magnified',
    what: { fr: 'Règle corrigée de l’agrandissement 1,25', en: 'Ruler corrected for a magnification of 1.25' },
    rule: 'detectorPlane',
    expected: 8,
    unit: 'mm',
    formula: '√((30 × 0.2)² + (40 × 0.2)²) / 1.25',
    standard: 'PS3.3 10.7.1.3',
    isCorrected: true,
  },
  {
    file: 'rulers/no-spacing',
    what: {
      fr: 'Règle sans échelle : des pixels, jamais de millimètres devinés',
      en: 'Ruler without a scale: pixels, never guessed millimetres',
    },
    rule: 'pixelsOnly',
    expected: 50,
    unit: 'px',
    formula: '√(30² + 40²)',
    standard: 'PS3.3 10.7.1.3',
  },
  {
    file: 'ultrasound-regions/two-regions',
    what: { fr: 'Échographie, région de gauche', en: 'Ultrasound, left region' },
    rule: 'ultrasoundRegion',
    expected: 25,
    unit: 'mm',
    formula: '√((30 × 0.5)² + (40 × 0.5)²)',
    standard: 'PS3.3 C.8.5.5',
    from: [10, 10],
    to: [40, 50],
  },
  {
    file: 'ultrasound-regions/two-regions',
    what: { fr: 'Échographie, région de droite, autre échelle', en: 'Ultrasound, right region, another scale' },
    rule: 'ultrasoundRegion',
    expected: 15,
    unit: 'mm',
    formula: '√((30 × 0.4)² + (40 × 0.225)²)',
    standard: 'PS3.3 C.8.5.5',
    from: [58, 10],
    to: [88, 50],
  },
];

export const lengths: readonly Proof[] = [...rulers.map(ofRuler), acrossRegions()];

function ofRuler(ruler: Ruler): Proof {
  const { file, from = bead, to = other, unit } = ruler;
  return {
    id: `lengths/${file.split('/')[1]}${from[0] === bead[0] ? '' : '/right'}`,
    group: 'lengths',
    whatItProves: ruler.what,
    standard: ruler.standard,
    formula: { fr: ruler.formula.replaceAll('.', ','), en: ruler.formula },
    expected: ruler.expected,
    tolerance: 0.0001,
    unit,
    async measure({ instruments, ...host }) {
      const { frame, header } = await openGrey({ instruments, ...host }, `${file}.dcm`);
      const measured = instruments.measureDistance(instruments.frameScale(header), from, to);
      const picture = pictureOf(frame, [{ kind: 'line', from, to }]);
      if (!measured.ok || measured.value.rule !== ruler.rule) return { found: Number.NaN, picture };
      const length = ruler.isCorrected ? measured.value.corrected : measured.value;
      return { found: length?.unit === unit ? length.value : Number.NaN, picture };
    },
  };
}

function acrossRegions(): Proof {
  return {
    id: 'lengths/across-regions',
    group: 'lengths',
    whatItProves: {
      fr: 'Échographie, trait d’une région à l’autre : aucune longueur n’est donnée',
      en: 'Ultrasound, a line from one region to the other: no length is given',
    },
    standard: 'PS3.3 C.8.5.5',
    formula: { fr: 'deux échelles : la longueur n’a pas de sens', en: 'two scales: the length has no meaning' },
    expected: 0,
    tolerance: 0,
    unit: 'count',
    async measure({ instruments, ...host }) {
      const { frame, header } = await openGrey({ instruments, ...host }, 'ultrasound-regions/two-regions.dcm');
      const [from, to]: readonly PixelIndex[] = [
        [20, 20],
        [70, 40],
      ];
      const measured = instruments.measureDistance(instruments.frameScale(header), from, to);
      return { found: measured.ok ? 1 : 0, picture: pictureOf(frame, [{ kind: 'line', from, to }]) };
    },
  };
}
