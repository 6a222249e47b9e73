// How a derived image says what it was made from and how (PS3.3 C.7.6.1.1.3, C.7.6.1.1.4; PS3.16 CID 7203, CID 7202).
import type { ElementRecord } from '../dicom/index.ts';
import type { SeriesBatch } from '../recipe/index.ts';

export interface SourceReference {
  readonly sopClassUID: string;
  readonly sopInstanceUID: string;
}

// CID 7203 and 7202, all of the DCM scheme: code | meaning
const multiplanarReformatting = code('113072', 'Multiplanar reformatting');
const curvedReformatting = code('113073', 'Curved multiplanar reformatting');
const volumeEditing = code('113077', 'Volume editing');
const projection = {
  max: code('113078', 'Maximum intensity projection'),
  min: code('113079', 'Minimum intensity projection'),
  mean: code('113049', 'Pixel by pixel mean'),
  sum: code('113042', 'Pixel by pixel addition'),
} as const;
const sourceImage = code('121322', 'Source image for image processing operation');
/** CID 7005 */
const processingEquipment = code('109102', 'Processing Equipment');

const maximumShortText = 1024; // ST, PS3.5 6.2
const maximumLongText = 10240; // LT

/** The first private block of group 0071, reserved by its creator (PS3.5 7.8.1): the recipe as JSON in one UT element. */
const privateCreator = '00710010';
const privateRecipe = '00711001';
export const recipeCreator = 'NEGATOSCOPE';

export interface Derivation {
  readonly batch: SeriesBatch;
  /** The steps in words, one per line. */
  readonly recipeWords: readonly string[];
  /** The recipe itself, for a program to replay. */
  readonly recipeJson?: string;
  readonly sourceReferences: readonly SourceReference[];
  readonly softwareVersion: string;
}

export function derivationRecord(derivation: Derivation): ElementRecord {
  const { batch, recipeWords, recipeJson } = derivation;
  return {
    DerivationDescription: cut(recipeWords.join(' ; '), maximumShortText),
    DerivationCodeSequence: [
      batch.kind === 'curve' ? curvedReformatting : multiplanarReformatting,
      ...(batch.thicknessMm > 0 ? [projection[batch.mode]] : []),
      ...(batch.subVolume ? [volumeEditing] : []),
    ],
    SourceImageSequence: derivation.sourceReferences.map(({ sopClassUID, sopInstanceUID }) => ({
      ReferencedSOPClassUID: sopClassUID,
      ReferencedSOPInstanceUID: sopInstanceUID,
      PurposeOfReferenceCodeSequence: [sourceImage],
    })),
    ImageComments: cut(['Usage pédagogique, pas un dispositif médical.', ...recipeWords].join('\r\n'), maximumLongText),
    ContributingEquipmentSequence: [
      {
        PurposeOfReferenceCodeSequence: [processingEquipment],
        Manufacturer: 'Négatoscope',
        ManufacturerModelName: 'Négatoscope',
        SoftwareVersions: derivation.softwareVersion,
        ContributionDescription: 'Reformatage ; usage pédagogique, pas un dispositif médical',
      },
    ],
    ...(recipeJson === undefined
      ? {}
      : { [privateCreator]: { vr: 'LO', value: recipeCreator }, [privateRecipe]: { vr: 'UT', value: recipeJson } }),
  };
}

function code(value: string, meaning: string): ElementRecord {
  return { CodeValue: value, CodingSchemeDesignator: 'DCM', CodeMeaning: meaning };
}

function cut(text: string, maximum: number): string {
  const letters = Array.from(text);
  return letters.length <= maximum ? text : `${letters.slice(0, maximum - 1).join('')}…`;
}
