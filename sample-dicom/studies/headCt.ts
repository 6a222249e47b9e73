// «Crâne sans IV»: a head that lies a little askew, with fresh blood in the left basal ganglia.

import { type FactsOf, knownDistance, knownPlane, knownValue, knownVolume } from '../knownFacts.ts';
import type { StudyDescription } from '../modules/commonModules.ts';
import { patients } from '../patients.ts';
import { headRegions, headRest } from '../phantoms/head/head.ts';
import { directionToPatient, type Pose, phantomToPatient, poseAlong } from '../phantoms/pose.ts';
import { fill, type Region } from '../phantoms/region.ts';
import { ellipsoid } from '../phantoms/shapes/ellipsoid.ts';
import { tissues, valueIn } from '../phantoms/tissues.ts';
import type { Sample } from '../sample.ts';
import { type CtSeries, ctInstances } from '../series/ctSeries.ts';
import { stackAround } from '../stack.ts';
import type { Truth } from '../truth.ts';
import { sampleUid } from '../uids.ts';

const name = 'head-ct';
const study: StudyDescription = {
  patient: patients.anais,
  studyInstanceUID: sampleUid(name, 'study'),
  date: '20260323',
  time: '081500',
  accessionNumber: 'FICTIF260323',
  description: 'TDM encéphale sans injection',
  referringPhysician: 'FICTIF-MOREAU^Cécile^^Dr',
};

// The head is turned and tilted: setting it straight again is the exercise.
const pose: Pose = poseAlong([4, -12, -640], [1, 0.09, 0.05], [-0.05, 0.06, 1]);
const haemorrhage = { centre: [27, 0, 9], radiiMm: [11, 19, 14] } as const;

const finding: readonly Region[] = [
  ...fill('oedema', ellipsoid(haemorrhage.centre, [16, 24, 18])),
  ...fill('freshBlood', ellipsoid(haemorrhage.centre, haemorrhage.radiiMm)),
];

const columns = 384;
const fieldMm = 230.4;

const series: CtSeries = {
  study,
  series: {
    seriesInstanceUID: sampleUid(name, 'series', 1),
    modality: 'CT',
    number: 2,
    time: '081742',
    description: 'Crâne sans IV 1,25 mm',
    protocol: 'Encéphale hélicoïdal',
    bodyPart: 'HEAD',
    patientPosition: 'HFS',
  },
  frameOfReferenceUID: sampleUid(name, 'frame of reference'),
  stack: stackAround(
    [0, -12, -629.375],
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
    {
      columns,
      rows: columns,
      count: 128,
      pixelMm: fieldMm / columns,
      sliceSpacingMm: 1.25,
    },
  ),
  sliceThicknessMm: 1.25,
  scene: {
    surroundings: headRest,
    body: [...headRegions, ...finding],
    pose,
    roomPose: poseAlong([0, -12, -640], [1, 0, 0], [0, 0, 1]),
    background: -1000,
  },
  painting: { valueOf: valueIn('hu'), edgeMm: 1.25 },
  noiseHu: 4,
  noiseSeed: 1001,
  technique: {
    kilovolts: 120,
    milliamperes: 250,
    exposureTimeMs: 1000,
    pitch: 0.55,
    kernel: 'STANDARD',
    doseIndexMGy: 41.8,
    doseIndexPhantom: 'head',
    fieldMm,
    rescaleIntercept: -1024,
  },
  windows: [
    { center: 40, width: 80, explanation: 'Encéphale' },
    { center: 75, width: 215, explanation: 'Sous-dural' },
    { center: 500, width: 2000, explanation: 'Os' },
  ],
};

function truth(): readonly Truth[] {
  const facts: FactsOf = {
    seriesInstanceUID: series.series.seriesInstanceUID,
    place: (point) => phantomToPatient(pose, point),
    direction: (direction) => directionToPatient(pose, direction),
    unit: 'HU',
    noise: series.noiseHu,
  };
  const hu = (tissue: keyof typeof tissues) => tissues[tissue].hu;
  const { centre, radiiMm } = haemorrhage;
  return [
    knownValue(facts, 'haemorrhage', { fr: 'sang frais', en: 'fresh blood' }, centre, 7, hu('freshBlood')),
    knownValue(
      facts,
      'ventricle',
      { fr: 'LCS, ventricule', en: 'CSF, ventricle' },
      [-10, 10, 20.8],
      2,
      hu('cerebrospinalFluid'),
    ),
    knownValue(
      facts,
      'white-matter',
      { fr: 'substance blanche', en: 'white matter' },
      [-24, 4, 30],
      3,
      hu('whiteMatter'),
    ),
    knownValue(facts, 'thalamus', { fr: 'thalamus', en: 'thalamus' }, [-11, 9, 6], 4, hu('deepGrey')),
    knownValue(facts, 'vitreous', { fr: 'corps vitré', en: 'vitreous body' }, [-32, -78, -28], 5, hu('vitreous')),
    knownValue(facts, 'petrous-bone', { fr: 'rocher', en: 'petrous bone' }, [-54, 14, -37], 2, hu('denseBone')),
    knownValue(
      facts,
      'sinus',
      { fr: 'air, sinus maxillaire', en: 'air, maxillary sinus' },
      [-29, -62, -58],
      8,
      hu('air'),
    ),
    knownVolume(
      facts,
      'haemorrhage-volume',
      { fr: 'volume de l’hématome', en: 'volume of the haematoma' },
      haemorrhage,
      {
        insideValue: hu('freshBlood'),
        outsideValue: hu('oedema'),
      },
    ),
    knownDistance(
      facts,
      'haemorrhage-length',
      { fr: 'grand axe de l’hématome', en: 'long axis of the haematoma' },
      [centre[0], centre[1] - radiiMm[1], centre[2]],
      [centre[0], centre[1] + radiiMm[1], centre[2]],
    ),
    knownDistance(
      facts,
      'between-lenses',
      { fr: 'distance entre les cristallins', en: 'distance between the lenses' },
      [-32, -88.5, -28],
      [32, -88.5, -28],
    ),
    knownPlane(
      facts,
      'midsagittal',
      { fr: 'plan sagittal médian', en: 'midsagittal plane' },
      { centreMm: [0, 0, 0], normal: [1, 0, 0], thicknessMm: 0 },
    ),
    knownPlane(
      facts,
      'head-axial',
      { fr: 'plan axial de la tête', en: 'axial plane of the head' },
      { centreMm: [0, 0, 0], normal: [0, 0, 1], thicknessMm: 0 },
    ),
  ];
}

export const headCt: Sample = {
  title: { fr: 'TDM encéphale sans injection', en: 'Head CT without contrast' },
  studyInstanceUID: study.studyInstanceUID,
  instanceCount: series.stack.count,
  instances: () => ctInstances(series),
  truth,
};
