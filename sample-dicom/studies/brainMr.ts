// «IRM encéphale»: T1 and T2 along one plane that is oblique to all three axes of the patient, with three small plaques.
import { cross, normalise } from '../../native-free-core/geometry/index.ts';
import { type FactsOf, knownDistance, knownPlane, knownValue, knownVolume } from '../knownFacts.ts';
import type { StudyDescription } from '../modules/commonModules.ts';
import { patients } from '../patients.ts';
import { headRegions } from '../phantoms/head/head.ts';
import { directionToPatient, type Pose, phantomToPatient, poseAlong } from '../phantoms/pose.ts';
import { fill } from '../phantoms/region.ts';
import { ellipsoid } from '../phantoms/shapes/ellipsoid.ts';
import { type Tissue, tissues, valueIn } from '../phantoms/tissues.ts';
import type { Sample } from '../sample.ts';
import { type MrSeries, mrInstances } from '../series/mrSeries.ts';
import { stackAround } from '../stack.ts';
import type { Bilingual, Truth } from '../truth.ts';
import { sampleUid } from '../uids.ts';

const name = 'brain-mr';
const study: StudyDescription = {
  patient: patients.helene,
  studyInstanceUID: sampleUid(name, 'study'),
  date: '20260414',
  time: '142000',
  accessionNumber: 'FICTIF260414',
  description: 'IRM encéphale',
  referringPhysician: 'FICTIF-ROUSSEAU^Gaëlle^^Dr',
};

const pose: Pose = poseAlong([-3, 8, 14], [1, -0.07, 0.04], [0, -0.05, 1]);
const plaques = [
  { centre: [-30, 12, 36], radiiMm: [6, 8, 5] },
  { centre: [25, -14, 28], radiiMm: [5, 7, 5] },
  { centre: [-26, -8, 30], radiiMm: [5, 6, 5] },
] as const;

const rowDirection = normalise([0.98, 0.14, -0.09]);
const columnDirection = normalise(cross(normalise(cross(rowDirection, [-0.1, 0.95, 0.31])), rowDirection));

const common = {
  study,
  frameOfReferenceUID: sampleUid(name, 'frame of reference'),
  stack: stackAround([-3, 4, 20], [rowDirection, columnDirection], {
    columns: 256,
    rows: 256,
    count: 60,
    pixelMm: 0.9,
    sliceSpacingMm: 2.5,
  }),
  scene: {
    surroundings: [],
    body: [...headRegions, ...plaques.flatMap((plaque) => fill('plaque', ellipsoid(plaque.centre, plaque.radiiMm)))],
    pose,
    roomPose: pose,
    background: 0,
  },
  noise: 12,
};

const series = (number: number, contrast: 't1' | 't2', time: string, description: string) => ({
  ...common,
  series: {
    seriesInstanceUID: sampleUid(name, 'series', number),
    modality: 'MR',
    number,
    time,
    description,
    protocol: description,
    bodyPart: 'BRAIN',
    patientPosition: 'HFS',
  },
  painting: { valueOf: valueIn(contrast), edgeMm: 1.5 },
  noiseSeed: 3000 + 10 * number,
});

const t1: MrSeries = {
  ...series(2, 't1', '142310', 'Axial oblique T1 SE 2,5 mm'),
  sequence: {
    scanningSequence: 'SE',
    sequenceVariant: 'NONE',
    sequenceName: 'se2d',
    repetitionTimeMs: 520,
    echoTimeMs: 12,
    echoTrainLength: 1,
    flipAngleDeg: 90,
  },
  window: { center: 450, width: 900, explanation: 'T1' },
};

const t2: MrSeries = {
  ...series(3, 't2', '142925', 'Axial oblique T2 TSE 2,5 mm'),
  sequence: {
    scanningSequence: 'SE',
    sequenceVariant: 'SK',
    sequenceName: 'tse2d',
    repetitionTimeMs: 4800,
    echoTimeMs: 98,
    echoTrainLength: 15,
    flipAngleDeg: 150,
  },
  window: { center: 480, width: 960, explanation: 'T2' },
};

const places: readonly (readonly [string, Bilingual, Tissue, readonly [number, number, number], number])[] = [
  ['plaque', { fr: 'plaque', en: 'plaque' }, 'plaque', plaques[0].centre, 3],
  ['white-matter', { fr: 'substance blanche', en: 'white matter' }, 'whiteMatter', [24, 8, 34], 3],
  ['thalamus', { fr: 'thalamus', en: 'thalamus' }, 'deepGrey', [11, 9, 6], 4],
  ['vitreous', { fr: 'corps vitré', en: 'vitreous body' }, 'vitreous', [32, -78, -28], 5],
];

function truthOf(mr: MrSeries, contrast: 't1' | 't2'): readonly Truth[] {
  const facts: FactsOf = {
    seriesInstanceUID: mr.series.seriesInstanceUID,
    place: (point) => phantomToPatient(pose, point),
    direction: (direction) => directionToPatient(pose, direction),
    unit: '1',
    noise: mr.noise,
  };
  return places.map(([id, label, tissue, at, radiusMm]) =>
    knownValue(facts, `${id}-${contrast}`, label, at, radiusMm, tissues[tissue][contrast]),
  );
}

function geometryTruth(): readonly Truth[] {
  const facts: FactsOf = {
    seriesInstanceUID: t2.series.seriesInstanceUID,
    place: (point) => phantomToPatient(pose, point),
    direction: (direction) => directionToPatient(pose, direction),
    unit: '1',
    noise: t2.noise,
  };
  const label = { fr: 'volume de la plaque pariétale droite', en: 'volume of the right parietal plaque' };
  const between = { fr: 'distance entre deux plaques', en: 'distance between two plaques' };
  const slice = { fr: 'plan des coupes', en: 'plane of the slices' };
  const { originMm } = t2.stack.first;
  const known = knownPlane(facts, 'slice-plane', slice, { centreMm: [0, 0, 0], normal: [0, 0, 1], thicknessMm: 2.5 });
  return [
    knownVolume(
      facts,
      'plaque-volume',
      label,
      { centre: plaques[0].centre, radiiMm: plaques[0].radiiMm },
      {
        insideValue: tissues.plaque.t2,
        outsideValue: tissues.whiteMatter.t2,
      },
    ),
    knownDistance(facts, 'between-plaques', between, plaques[1].centre, plaques[2].centre),
    { ...known, centreMm: originMm, normal: cross(rowDirection, columnDirection) },
  ];
}

export const brainMr: Sample = {
  title: { fr: 'IRM encéphale, T1 et T2 obliques', en: 'Brain MR, oblique T1 and T2' },
  studyInstanceUID: study.studyInstanceUID,
  instanceCount: t1.stack.count + t2.stack.count,
  *instances() {
    yield* mrInstances(t1);
    yield* mrInstances(t2);
  },
  truth: () => [...truthOf(t1, 't1'), ...truthOf(t2, 't2'), ...geometryTruth()],
};
