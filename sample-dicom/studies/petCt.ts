// «TEP-TDM»: a low-dose CT and an FDG PET in one frame of reference, with hot balls whose uptake is known.
import type { StudyDescription } from '../modules/commonModules.ts';
import { patients } from '../patients.ts';
import { type Pose, poseAlong } from '../phantoms/pose.ts';
import { fill } from '../phantoms/region.ts';
import { sphere } from '../phantoms/shapes/ellipsoid.ts';
import { valueIn } from '../phantoms/tissues.ts';
import { table, torsoRegions } from '../phantoms/torso/torso.ts';
import type { Sample } from '../sample.ts';
import { type CtSeries, ctInstances } from '../series/ctSeries.ts';
import { type PetSeries, petInstances } from '../series/petSeries.ts';
import { stackAround } from '../stack.ts';
import { sampleUid } from '../uids.ts';
import { decayedBq, hotBalls, injection, petTruth } from './petTruth.ts';

const name = 'pet-ct';
const study: StudyDescription = {
  patient: patients.zoe,
  studyInstanceUID: sampleUid(name, 'study'),
  date: '20260428',
  time: '100500',
  accessionNumber: 'FICTIF260428',
  description: 'TEP-TDM au FDG',
  referringPhysician: 'FICTIF-LAMBERT^Benoît^^Dr',
};

const pose: Pose = poseAlong([-2, -150, -905], [1, 0, 0], [0, 0, 1]);
const frameOfReferenceUID = sampleUid(name, 'frame of reference');
const count = 140;
const spacing = { count, sliceSpacingMm: 3 };
const axial = [
  [1, 0, 0],
  [0, 1, 0],
] as const;
const balls = hotBalls.flatMap((ball) => fill(ball.tissue, sphere(ball.centre, ball.radiusMm)));

const series = (number: number, modality: string, time: string, description: string) => ({
  seriesInstanceUID: sampleUid(name, 'series', number),
  modality,
  number,
  time,
  description,
  protocol: 'FDG tronc',
  bodyPart: 'CHESTABDPELVIS',
});

const ct: CtSeries = {
  study,
  series: { ...series(2, 'CT', '100510', 'TDM faible dose 3 mm'), patientPosition: 'HFS' },
  frameOfReferenceUID,
  stack: stackAround([0, -150, -705], axial, { columns: 256, rows: 256, pixelMm: 1.5, ...spacing }),
  sliceThicknessMm: 3,
  scene: { surroundings: table, body: [...torsoRegions, ...balls], pose, roomPose: pose, background: -1000 },
  painting: { valueOf: valueIn('hu'), edgeMm: 3 },
  noiseHu: 16,
  noiseSeed: 4002,
  technique: {
    kilovolts: 100,
    milliamperes: 40,
    exposureTimeMs: 500,
    pitch: 1.3,
    kernel: 'SOFT',
    doseIndexMGy: 2.1,
    doseIndexPhantom: 'body',
    fieldMm: 384,
    rescaleIntercept: -1024,
  },
  windows: [
    { center: 40, width: 400, explanation: 'Parties molles' },
    { center: -600, width: 1500, explanation: 'Poumon' },
    { center: 400, width: 1800, explanation: 'Os' },
  ],
};

const bed = (acquisitionTime: string, frameReferenceTimeMs: number, decayFactor: number) => ({
  acquisitionTime,
  frameReferenceTimeMs,
  durationMs: 180_000,
  decayFactor,
});

const pet: PetSeries = {
  study,
  series: series(3, 'PT', '100500', 'TEP FDG corrigée 3 mm'),
  frameOfReferenceUID,
  stack: stackAround([0, -150, -705], axial, { columns: 128, rows: 128, pixelMm: 3.125, ...spacing }),
  scene: { surroundings: [], body: [...torsoRegions, ...balls], pose, roomPose: pose, background: 0 },
  painting: { valueOf: valueIn('suv'), edgeMm: 4 },
  injection,
  // λ = ln 2 / 6586.2 s; factor = λT·e^(λt) / (1 − e^(−λT)) for T = 180 s and a bed every 195 s, worked out beforehand:
  // the engines' own exponentials may differ in the last digit.
  beds: [
    bed('100500', 89857.923, 1.009502),
    bed('100815', 284857.923, 1.030433),
    bed('101130', 479857.923, 1.051798),
    bed('101445', 674857.923, 1.073607),
    bed('101800', 869857.923, 1.095867),
  ],
  slicesPerBed: count / 5,
  bqPerMlOfSuv1: decayedBq / (patients.zoe.weightKg * 1000),
  noiseSuv: 0.12,
  noiseSeed: 4003,
};

export const petCt: Sample = {
  title: { fr: 'TEP-TDM au FDG', en: 'FDG PET-CT' },
  studyInstanceUID: study.studyInstanceUID,
  instanceCount: 2 * count,
  *instances() {
    yield* ctInstances(ct);
    yield* petInstances(pet);
  },
  truth: () =>
    petTruth({
      pose,
      petSeriesUID: pet.series.seriesInstanceUID,
      ctSeriesUID: ct.series.seriesInstanceUID,
      noiseSuv: pet.noiseSuv,
      noiseHu: ct.noiseHu,
    }),
};
