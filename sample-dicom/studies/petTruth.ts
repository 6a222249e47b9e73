// The hot balls of the PET sample and the chain of numbers from their activity to their uptake value.
import type { Vector3 } from '../../native-free-core/geometry/index.ts';
import { knownDistance, knownValue } from '../knownFacts.ts';
import type { PetInjection } from '../modules/petModules.ts';
import { patients } from '../patients.ts';
import { directionToPatient, type Pose, phantomToPatient } from '../phantoms/pose.ts';
import { type Tissue, tissues } from '../phantoms/tissues.ts';
import type { Bilingual, KnownUptake, Truth } from '../truth.ts';

export const injection: PetInjection = { startDateTime: '20260428090500', totalBq: 213_000_000, halfLifeS: 6586.2 };

/** 2^(−3600 s / 6586.2 s): from the injection at 09:05:00 to the start of the series at 10:05:00. */
const remainingShare = 0.68463292;

export const decayedBq = injection.totalBq * remainingShare;

interface HotBall {
  readonly id: string;
  readonly label: Bilingual;
  readonly tissue: Tissue;
  readonly centre: Vector3;
  readonly radiusMm: number;
}

export const hotBalls: readonly HotBall[] = [
  {
    id: 'node',
    label: { fr: 'ganglion du médiastin', en: 'mediastinal node' },
    tissue: 'hotNode',
    centre: [-14, 2, 330],
    radiusMm: 14,
  },
  {
    id: 'liver-ball',
    label: { fr: 'foyer du foie', en: 'focus in the liver' },
    tissue: 'liverLesion',
    centre: [-84, 2, 160],
    radiusMm: 18,
  },
  {
    id: 'lung-ball',
    label: { fr: 'nodule du poumon gauche', en: 'nodule of the left lung' },
    tissue: 'nodule',
    centre: [76, 6, 300],
    radiusMm: 14,
  },
];

export interface PetFacts {
  readonly pose: Pose;
  readonly petSeriesUID: string;
  readonly ctSeriesUID: string;
  readonly noiseSuv: number;
  readonly noiseHu: number;
}

export function petTruth(facts: PetFacts): readonly Truth[] {
  const { pose, petSeriesUID, ctSeriesUID } = facts;
  const place = (point: Vector3) => phantomToPatient(pose, point);
  const direction = (vector: Vector3) => directionToPatient(pose, vector);
  const onCt = { seriesInstanceUID: ctSeriesUID, place, direction, unit: 'HU', noise: facts.noiseHu };
  const liver: HotBall = {
    id: 'liver',
    label: { fr: 'foie, référence', en: 'liver, reference' },
    tissue: 'liver',
    centre: [-60, -34, 140],
    radiusMm: 15,
  };
  const [node, , nodule] = hotBalls;
  return [
    ...[...hotBalls, liver].map((ball) => knownUptake(ball, place(ball.centre), petSeriesUID, facts.noiseSuv)),
    ...hotBalls.map((ball) =>
      knownValue(onCt, `${ball.id}-ct`, ball.label, ball.centre, ball.radiusMm - 4, tissues[ball.tissue].hu),
    ),
    knownDistance(
      onCt,
      'node-to-nodule',
      { fr: 'du ganglion au nodule', en: 'from the node to the nodule' },
      node.centre,
      nodule.centre,
    ),
  ];
}

function knownUptake(ball: HotBall, centreMm: Vector3, seriesInstanceUID: string, noiseSuv: number): KnownUptake {
  const { suv } = tissues[ball.tissue];
  const { weightKg } = patients.zoe;
  return {
    kind: 'uptake',
    id: ball.id,
    label: ball.label,
    seriesInstanceUID,
    unit: 'g/mL',
    formula: {
      fr: 'SUV = activité (Bq/mL) × masse (g) / activité injectée décrue au début de la série (Bq)',
      en: 'SUV = activity (Bq/mL) × mass (g) / injected activity decayed to the start of the series (Bq)',
    },
    centreMm,
    // The camera blurs the rim: the plateau ends 8.25 mm under the surface (half an edge and the reach of the blur).
    radiusMm: ball.radiusMm - 8.25,
    value: suv,
    activityBqPerMl: (suv * decayedBq) / (weightKg * 1000),
    injectedBq: injection.totalBq,
    decayedBq,
    weightKg,
    noise: noiseSuv * Math.sqrt(suv + 0.02),
  };
}
