// What each rule of spacing means, in words: a short name for the corner of a picture and a sentence for whoever asks.
import type { Language } from '../problems/index.ts';
import type { SpacingRule } from './frameScale.ts';

interface RuleWords {
  readonly name: string;
  readonly explanation: string;
}

export const ruleWords: Readonly<Record<SpacingRule, Readonly<Record<Language, RuleWords>>>> = {
  patientPlane: {
    fr: {
      name: 'mm dans le plan du patient',
      explanation: 'PixelSpacing (0028,0030) d’une coupe : des millimètres dans le plan du patient.',
    },
    en: {
      name: 'mm in the patient’s plane',
      explanation: 'PixelSpacing (0028,0030) of a slice: millimetres in the plane of the patient.',
    },
  },
  unrolledSurface: {
    fr: {
      name: 'mm le long du tracé et en travers',
      explanation:
        'Image curviligne déroulée : PixelSpacing (0028,0030) est vrai le long du tracé et en travers ; en biais, ce n’est pas la distance dans le patient.',
    },
    en: {
      name: 'mm along the path and across it',
      explanation:
        'An unrolled curved image: PixelSpacing (0028,0030) is true along the path and across it; aslant it is not the distance in the patient.',
    },
  },
  calibratedGeometry: {
    fr: {
      name: 'calibré : GEOMETRY',
      explanation:
        'PixelSpacing corrigé de l’agrandissement géométrique, connu ou supposé (0028,0A02 = GEOMETRY) : juste à une seule profondeur, près du rayon central.',
    },
    en: {
      name: 'calibrated: GEOMETRY',
      explanation:
        'PixelSpacing corrected for known or assumed geometric magnification (0028,0A02 = GEOMETRY): right at one depth only, near the central ray.',
    },
  },
  calibratedFiducial: {
    fr: {
      name: 'calibré : FIDUCIAL',
      explanation:
        'PixelSpacing calibré sur un repère de taille connue visible dans l’image (0028,0A02 = FIDUCIAL) : juste à la profondeur de ce repère, près du rayon central.',
    },
    en: {
      name: 'calibrated: FIDUCIAL',
      explanation:
        'PixelSpacing calibrated on an object of known size seen in the picture (0028,0A02 = FIDUCIAL): right at the depth of that object, near the central ray.',
    },
  },
  calibratedUnsaid: {
    fr: {
      name: 'calibré, sans dire comment',
      explanation:
        'PixelSpacing diffère de l’espacement au détecteur ou au numériseur : il a été corrigé ou calibré, mais le fichier ne dit pas comment.',
    },
    en: {
      name: 'calibrated, the file does not say how',
      explanation:
        'PixelSpacing differs from the spacing at the detector or scanner: it was corrected or calibrated, but the file does not say how.',
    },
  },
  uncertain: {
    fr: {
      name: 'mm, correction inconnue',
      explanation:
        'PixelSpacing seul sur une image de projection : on ne peut pas savoir s’il est corrigé de l’agrandissement.',
    },
    en: {
      name: 'mm, correction unknown',
      explanation: 'PixelSpacing alone on a projection: nobody can tell whether it is corrected for magnification.',
    },
  },
  objectAtBeamCentre: {
    fr: {
      name: 'mm à l’objet, au centre du faisceau',
      explanation:
        'ObjectPixelSpacingInCenterOfBeam (0018,9404) : des millimètres à l’objet, au centre du faisceau seulement.',
    },
    en: {
      name: 'mm at the object, centre of the beam',
      explanation:
        'ObjectPixelSpacingInCenterOfBeam (0018,9404): millimetres at the object, in the centre of the beam only.',
    },
  },
  detectorPlane: {
    fr: {
      name: 'mm au détecteur, non corrigé de l’agrandissement',
      explanation:
        'ImagerPixelSpacing (0018,1164) : des millimètres au détecteur, non corrigés de l’agrandissement. Dans le patient, l’objet est plus petit.',
    },
    en: {
      name: 'mm at the detector, not corrected for magnification',
      explanation:
        'ImagerPixelSpacing (0018,1164): millimetres at the detector, not corrected for magnification. In the patient the object is smaller.',
    },
  },
  scannedFilm: {
    fr: {
      name: 'film numérisé : mm sur le film',
      explanation:
        'NominalScannedPixelSpacing (0018,2010) : des millimètres sur le film numérisé, non corrigés de l’agrandissement.',
    },
    en: {
      name: 'digitised film: mm on the film',
      explanation:
        'NominalScannedPixelSpacing (0018,2010): millimetres on the digitised film, not corrected for magnification.',
    },
  },
  ultrasoundRegion: {
    fr: {
      name: 'région d’échographie',
      explanation:
        'PhysicalDeltaX et PhysicalDeltaY de la région d’échographie (0018,6011) où se trouvent les deux points.',
    },
    en: {
      name: 'ultrasound region',
      explanation: 'PhysicalDeltaX and PhysicalDeltaY of the ultrasound region (0018,6011) that holds both points.',
    },
  },
  slidePlane: {
    fr: {
      name: 'mm sur la lame',
      explanation:
        'PixelSpacing (0028,0030) ou, à défaut, ImagedVolumeWidth et Height (0048,0001-2) divisés par la matrice entière (0048,0006-7) : des millimètres sur la lame.',
    },
    en: {
      name: 'mm on the slide',
      explanation:
        'PixelSpacing (0028,0030) or, without it, ImagedVolumeWidth and Height (0048,0001-2) divided by the total pixel matrix (0048,0006-7): millimetres on the slide.',
    },
  },
  pixelsOnly: {
    fr: { name: 'sans échelle : pixels seulement', explanation: 'Le fichier ne donne aucun espacement : des pixels.' },
    en: { name: 'no scale: pixels only', explanation: 'The file gives no spacing: pixels.' },
  },
};
