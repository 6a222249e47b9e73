// «Thorax face et profil»: two projections of one chest. The front view is MONOCHROME2, the side view MONOCHROME1.
import type { StudyDescription } from '../modules/commonModules.ts';
import { patients } from '../patients.ts';
import { chestLayers } from '../radiograph/chestLayers.ts';
import { shadowOf } from '../radiograph/projectLayers.ts';
import type { Sample } from '../sample.ts';
import { type Radiograph, radiographInstance, viewOnto } from '../series/dxSeries.ts';
import type { KnownProjectedLength } from '../truth.ts';
import { sampleUid } from '../uids.ts';

const name = 'chest-radiograph';
const study: StudyDescription = {
  patient: patients.jerome,
  studyInstanceUID: sampleUid(name, 'study'),
  date: '20260507',
  time: '091000',
  accessionNumber: 'FICTIF260507',
  description: 'Thorax face et profil',
  referringPhysician: 'FICTIF-DUCHÊNE^Émilie^^Dr',
};

const size = { pixels: 2150, spacingMm: 0.2, sourceToDetectorMm: 1800 };
const heightMm = 290;
const beadDistanceMm = 100;

const series = (number: number, time: string, description: string) => ({
  seriesInstanceUID: sampleUid(name, 'series', number),
  modality: 'DX',
  number,
  time,
  description,
  protocol: 'Thorax debout',
  bodyPart: 'CHEST',
});

const technique = {
  sourceToDetectorMm: size.sourceToDetectorMm,
  detectorSpacingMm: size.spacingMm,
  kilovolts: 125,
  exposureIndex: 265,
  targetExposureIndex: 250,
  deviationIndex: 0.3,
} as const;

const front: Radiograph = {
  study,
  series: series(1, '091122', 'Thorax face PA'),
  sopInstanceUID: sampleUid(name, 'instance', 1),
  view: viewOnto([0, -130, heightMm], [1, 0, 0], [0, 1, 0], size),
  layers: () => chestLayers(false),
  letter: { letter: 'D', cornerMm: [24, 26], heightMm: 20 },
  beads: [
    [-186, 0, 140],
    [-186, 0, 140 + beadDistanceMm],
  ],
  technique: {
    ...technique,
    viewPosition: 'PA',
    patientOrientation: ['L', 'F'],
    sourceToPatientMm: 1670,
    exposureMicroampereSeconds: 1600,
    isInverted: false,
  },
  windows: [
    { center: 1500, width: 2400, explanation: 'Standard' },
    { center: 950, width: 1300, explanation: 'Poumon' },
    { center: 2300, width: 1600, explanation: 'Médiastin et os' },
  ],
};

const side: Radiograph = {
  study,
  series: series(2, '091248', 'Thorax profil gauche'),
  sopInstanceUID: sampleUid(name, 'instance', 2),
  view: viewOnto([190, 0, heightMm], [0, 1, 0], [-1, 0, 0], size),
  layers: () => chestLayers(true),
  letter: { letter: 'G', cornerMm: [24, 26], heightMm: 20 },
  beads: [
    [0, -168, 140],
    [0, -168, 140 + beadDistanceMm],
  ],
  technique: {
    ...technique,
    viewPosition: 'LL',
    patientOrientation: ['P', 'F'],
    sourceToPatientMm: 1610,
    exposureMicroampereSeconds: 4200,
    isInverted: true,
  },
  windows: [
    { center: 2100, width: 3000, explanation: 'Standard' },
    { center: 2600, width: 1800, explanation: 'Poumon' },
  ],
};

function knownBeads({
  beads,
  view,
  series: { seriesInstanceUID },
  sopInstanceUID,
  technique: known,
}: Radiograph): KnownProjectedLength {
  const magnification = known.sourceToDetectorMm / known.sourceToPatientMm;
  return {
    kind: 'projectedLength',
    id: `beads-${known.viewPosition}`,
    label: { fr: 'réglette à deux billes de plomb', en: 'ruler with two lead beads' },
    seriesInstanceUID,
    sopInstanceUID,
    unit: 'mm',
    formula: {
      fr: 'longueur vraie = longueur au détecteur × distance foyer-objet / distance foyer-détecteur',
      en: 'true length = length at the detector × source-object distance / source-detector distance',
    },
    fromPixel: shadowOf(view, beads[0]),
    toPixel: shadowOf(view, beads[1]),
    magnification,
    atDetectorMm: beadDistanceMm * magnification,
    value: beadDistanceMm,
  };
}

export const chestRadiograph: Sample = {
  title: { fr: 'Radiographie du thorax, face et profil', en: 'Chest radiograph, two views' },
  studyInstanceUID: study.studyInstanceUID,
  instanceCount: 2,
  *instances() {
    yield radiographInstance(front);
    yield radiographInstance(side);
  },
  truth: () => [knownBeads(front), knownBeads(side)],
};
