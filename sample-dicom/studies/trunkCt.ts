// «Thorax-abdomen injecté»: contrast in the vessels and already in the kidneys' cavities, a spine whose discs are inclined.
import type { StudyDescription } from '../modules/commonModules.ts';
import { patients } from '../patients.ts';
import { type Pose, phantomToPatient, poseAlong } from '../phantoms/pose.ts';
import { fill, type Region } from '../phantoms/region.ts';
import { inset, intersection } from '../phantoms/shapes/combine.ts';
import { ellipsoid, sphere } from '../phantoms/shapes/ellipsoid.ts';
import { valueIn } from '../phantoms/tissues.ts';
import { table, torsoRegions } from '../phantoms/torso/torso.ts';
import { abdomen } from '../phantoms/torso/trunk.ts';
import type { Sample } from '../sample.ts';
import { type CtSeries, ctInstances } from '../series/ctSeries.ts';
import { stackAround } from '../stack.ts';
import { sampleUid } from '../uids.ts';
import { trunkFindings, trunkTruth } from './trunkTruth.ts';

const name = 'trunk-ct';
const study: StudyDescription = {
  patient: patients.loic,
  studyInstanceUID: sampleUid(name, 'study'),
  date: '20260402',
  time: '103000',
  accessionNumber: 'FICTIF260402',
  description: 'TDM thorax-abdomen injectée',
  referringPhysician: 'FICTIF-PEETERS^Inès^^Dr',
};

const pose: Pose = poseAlong([3, -160, -870], [1, 0, 0], [0, 0, 1]);
const { nodule, liverLesion, cyst, bead } = trunkFindings;

const findings: readonly Region[] = [
  ...fill('nodule', sphere(nodule.centre, nodule.radiusMm)),
  ...fill('liverLesion', intersection(inset(abdomen, 2), ellipsoid(liverLesion.centre, liverLesion.radiiMm))),
  ...fill('cyst', sphere(cyst.centre, cyst.radiusMm)),
  ...fill('resinBead', sphere(bead.centre, bead.radiusMm)),
];

const columns = 384;
const fieldMm = 360;

const series: CtSeries = {
  study,
  series: {
    seriesInstanceUID: sampleUid(name, 'series', 1),
    modality: 'CT',
    number: 3,
    time: '103412',
    description: 'Thorax-abdomen avec IV 2 mm',
    protocol: 'Thorax-abdomen split-bolus',
    bodyPart: 'CHESTABDPELVIS',
    patientPosition: 'HFS',
  },
  frameOfReferenceUID: sampleUid(name, 'frame of reference'),
  stack: stackAround(
    [0, -160, -671],
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
    {
      columns,
      rows: columns,
      count: 220,
      pixelMm: fieldMm / columns,
      sliceSpacingMm: 2,
    },
  ),
  sliceThicknessMm: 2,
  scene: {
    surroundings: table,
    body: [...torsoRegions, ...findings],
    pose,
    roomPose: pose,
    background: -1000,
  },
  painting: { valueOf: valueIn('enhancedHu'), edgeMm: 2 },
  noiseHu: 9,
  noiseSeed: 2002,
  technique: {
    kilovolts: 100,
    milliamperes: 210,
    exposureTimeMs: 500,
    pitch: 1.2,
    kernel: 'STANDARD',
    doseIndexMGy: 7.9,
    doseIndexPhantom: 'body',
    fieldMm,
    rescaleIntercept: 0,
    contrastAgent: 'Produit de contraste iodé 350 mg/mL',
  },
  windows: [
    { center: 50, width: 400, explanation: 'Abdomen' },
    { center: -600, width: 1500, explanation: 'Poumon' },
    { center: 50, width: 350, explanation: 'Médiastin' },
    { center: 450, width: 1800, explanation: 'Os' },
  ],
};

export const trunkCt: Sample = {
  title: { fr: 'TDM thorax-abdomen injectée', en: 'Chest and abdomen CT with contrast' },
  studyInstanceUID: study.studyInstanceUID,
  instanceCount: series.stack.count,
  instances: () => ctInstances(series),
  truth: () =>
    trunkTruth({
      seriesInstanceUID: series.series.seriesInstanceUID,
      place: (point) => phantomToPatient(pose, point),
      direction: (direction) => direction,
      unit: 'HU',
      noise: series.noiseHu,
    }),
};
