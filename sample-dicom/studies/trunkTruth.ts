// The findings of the trunk and everything else that is known of it.

import type { Vector3 } from '../../native-free-core/geometry/index.ts';
import { type FactsOf, knownDistance, knownPlane, knownValue, knownVolume } from '../knownFacts.ts';
import { type Tissue, tissues } from '../phantoms/tissues.ts';
import { discs } from '../phantoms/torso/spine.ts';
import type { Bilingual, Truth } from '../truth.ts';

export const trunkFindings = {
  nodule: { centre: [-78, 14, 318], radiusMm: 6 },
  liverLesion: { centre: [-88, 12, 158], radiiMm: [14, 12, 13] },
  cyst: { centre: [87, 44, 92], radiusMm: 15 },
  /** Lies on the skin of the belly, on the midline. */
  bead: { centre: [0, -105, 66], radiusMm: 5 },
} as const;

/** Where each tissue fills a ball: name, tissue, point of the phantom, radius of the ball. */
const samplesOfTissue: readonly (readonly [string, Bilingual, Tissue, Vector3, number])[] = [
  ['aorta', { fr: 'aorte abdominale', en: 'abdominal aorta' }, 'blood', [1, 2, 70], 5],
  ['heart-blood', { fr: 'ventricule gauche', en: 'left ventricle' }, 'blood', [36, -38, 248], 8],
  ['liver', { fr: 'foie', en: 'liver' }, 'liver', [-66, -34, 150], 10],
  ['spleen', { fr: 'rate', en: 'spleen' }, 'spleen', [94, 34, 160], 8],
  ['bile', { fr: 'vésicule biliaire', en: 'gallbladder' }, 'bile', [-44, -54, 104], 8],
  ['cyst', { fr: 'kyste rénal', en: 'renal cyst' }, 'cyst', trunkFindings.cyst.centre, 9],
  ['renal-pelvis', { fr: 'bassinet opacifié', en: 'opacified renal pelvis' }, 'urine', [44, 32, 100], 3],
  [
    'liver-lesion',
    { fr: 'lésion du foie', en: 'lesion of the liver' },
    'liverLesion',
    trunkFindings.liverLesion.centre,
    7,
  ],
  ['nodule', { fr: 'nodule pulmonaire', en: 'lung nodule' }, 'nodule', trunkFindings.nodule.centre, 3],
  ['bead', { fr: 'bille de résine', en: 'resin bead' }, 'resinBead', trunkFindings.bead.centre, 2],
  ['trachea', { fr: 'air, trachée', en: 'air, trachea' }, 'air', [0, 10, 398], 4],
  ['fat', { fr: 'graisse sous-cutanée', en: 'subcutaneous fat' }, 'fat', [0, -86, 40], 4],
  ['psoas', { fr: 'muscle psoas', en: 'psoas muscle' }, 'muscle', [-48, 25, 30], 6],
  ['vertebra', { fr: 'os spongieux, L3', en: 'cancellous bone, L3' }, 'marrow', [2, 29, 77.5], 6],
  ['disc-L3-L4', { fr: 'disque L3-L4', en: 'disc L3-L4' }, 'disc', [2, 29, 61], 2],
];

export function trunkTruth(facts: FactsOf): readonly Truth[] {
  const { nodule, liverLesion, cyst, bead } = trunkFindings;
  const hu = (tissue: Tissue) => tissues[tissue].enhancedHu;
  const ball = (body: { readonly centre: Vector3; readonly radiusMm: number }) => ({
    centre: body.centre,
    radiiMm: [body.radiusMm, body.radiusMm, body.radiusMm] as const,
  });
  const acrossBead = ([x, y, z]: Vector3, side: number): Vector3 => [x + side * bead.radiusMm, y, z];
  return [
    ...samplesOfTissue.map(([id, label, tissue, at, radiusMm]) =>
      knownValue(facts, id, label, at, radiusMm, hu(tissue)),
    ),
    knownVolume(facts, 'nodule-volume', { fr: 'volume du nodule', en: 'volume of the nodule' }, ball(nodule), {
      insideValue: hu('nodule'),
      outsideValue: hu('lung'),
    }),
    knownVolume(
      facts,
      'liver-lesion-volume',
      { fr: 'volume de la lésion du foie', en: 'volume of the liver lesion' },
      { centre: liverLesion.centre, radiiMm: liverLesion.radiiMm },
      { insideValue: hu('liverLesion'), outsideValue: hu('liver') },
    ),
    knownVolume(facts, 'bead-volume', { fr: 'volume de la bille', en: 'volume of the bead' }, ball(bead), {
      insideValue: hu('resinBead'),
      outsideValue: hu('air'),
    }),
    knownDistance(
      facts,
      'bead-diameter',
      { fr: 'diamètre de la bille', en: 'diameter of the bead' },
      acrossBead(bead.centre, -1),
      acrossBead(bead.centre, 1),
    ),
    knownDistance(
      facts,
      'cyst-diameter',
      { fr: 'diamètre du kyste', en: 'diameter of the cyst' },
      [cyst.centre[0], cyst.centre[1], cyst.centre[2] - cyst.radiusMm],
      [cyst.centre[0], cyst.centre[1], cyst.centre[2] + cyst.radiusMm],
    ),
    knownDistance(
      facts,
      'nodule-to-bead',
      { fr: 'du nodule à la bille', en: 'from the nodule to the bead' },
      nodule.centre,
      bead.centre,
    ),
    ...discs
      .slice(0, 6)
      .map((disc) =>
        knownPlane(
          facts,
          `disc-${disc.name}-plane`,
          { fr: `plan du disque ${disc.name}`, en: `plane of the disc ${disc.name}` },
          disc,
        ),
      ),
  ];
}
