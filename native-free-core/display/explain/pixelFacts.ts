// What a file says of one frame that is needed to explain a pixel of it: plain numbers and tags, so that it can travel as JSON.
import { type DataSet, hasElement, keywordOf, type Tag, tag, textOf } from '../../dicom/index.ts';
import { frameAttributes, type ImageHeader, readPalette } from '../../pixels/index.ts';

/** One attribute as the file has it; the value is '' for sequences and tables. */
export interface NamedValue {
  readonly tag: Tag;
  readonly keyword: string;
  readonly value: string;
}

export interface FactTable {
  readonly firstMapped: number;
  readonly bits: number;
  readonly table: ArrayLike<number>;
}

export interface PixelFacts {
  readonly bitsStored: number;
  readonly isSigned: boolean;
  readonly modality:
    | { readonly kind: 'rescale'; readonly slope: number; readonly intercept: number; readonly unit: string }
    | { readonly kind: 'lut'; readonly lut: FactTable; readonly unit: string };
  /** Stored values that stand for no measurement. */
  readonly padding?: { readonly from: number; readonly to: number };
  /** RGB interleaved, 8 bits. */
  readonly palette?: { readonly firstMapped: number; readonly rgb: ArrayLike<number> };
  /** By the step that they govern. */
  readonly tags: Readonly<Record<TaggedStep, readonly NamedValue[]>>;
}

export const taggedSteps = ['stored', 'modality', 'voi', 'shape', 'colour'] as const;
export type TaggedStep = (typeof taggedSteps)[number];

const top = undefined;

// Step → the functional group that may hold the attributes (PS3.3 C.7.6.16), and the attributes.
const governing: Readonly<Record<TaggedStep, readonly (readonly [Tag | undefined, readonly Tag[]])[]>> = {
  stored: [[top, [tag.bitsAllocated, tag.bitsStored, tag.highBit, tag.pixelRepresentation, tag.pixelPaddingValue]]],
  modality: [
    [tag.pixelValueTransformationSequence, [tag.rescaleSlope, tag.rescaleIntercept, tag.rescaleType]],
    [top, [tag.modalityLUTSequence, tag.units, tag.doseGridScaling]],
  ],
  voi: [[tag.frameVOILUTSequence, [tag.windowCenter, tag.windowWidth, tag.voilutFunction, tag.voilutSequence]]],
  shape: [[top, [tag.photometricInterpretation, tag.presentationLUTShape]]],
  colour: [
    [
      top,
      [
        tag.photometricInterpretation,
        tag.samplesPerPixel,
        tag.planarConfiguration,
        tag.redPaletteColorLookupTableDescriptor,
        tag.greenPaletteColorLookupTableDescriptor,
        tag.bluePaletteColorLookupTableDescriptor,
      ],
    ],
  ],
};

export function readPixelFacts(dataset: DataSet, header: ImageHeader): PixelFacts {
  const { pixelModule, modalityLut, padding, frameNumber } = header;
  const { bitsStored, isSigned, photometricInterpretation } = pixelModule;
  const palette = photometricInterpretation === 'PALETTE COLOR' ? readPalette(dataset, isSigned) : undefined;
  const named = (step: TaggedStep) =>
    governing[step].flatMap(([macro, tags]) => {
      const place = macro === undefined ? dataset : frameAttributes(dataset, frameNumber, macro);
      return tags.filter((each) => hasElement(place, each)).map((each) => namedValue(place, each));
    });
  return {
    bitsStored,
    isSigned,
    modality: modalityLut,
    padding,
    palette: palette?.ok ? palette.value : undefined,
    tags: {
      stored: named('stored'),
      modality: named('modality'),
      voi: named('voi'),
      shape: named('shape'),
      colour: named('colour'),
    },
  };
}

function namedValue(place: DataSet, attribute: Tag): NamedValue {
  return { tag: attribute, keyword: keywordOf(attribute), value: textOf(place, attribute).slice(0, 200) };
}
