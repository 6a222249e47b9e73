// Supplemental palettes (PS3.3 C.7.6.19): most stored values are greys, those from the palette's first mapped value on are
// colours: Doppler over ultrasound, a map over an MR slice.
import { type DataSet, tag, textOf } from '../dicom/index.ts';
import type { ImagePixelModule } from './imagePixelModule.ts';
import type { ModalityLut } from './modalityLut.ts';
import { readPalette } from './paletteColour.ts';

/** Colours of the modality values from `firstMapped` on, one entry for each `step`. */
export interface SupplementalPalette {
  readonly firstMapped: number;
  /** The modality difference of one stored unit. */
  readonly step: number;
  /** 8 bits each, RGB interleaved. */
  readonly rgb: Uint8Array;
}

/**
 * The palette of a grey image whose Pixel Presentation (0008,9205) is COLOR or MIXED. Undefined for any other image, and under a
 * modality transformation that is no ascending line: the standard has greys and colours of such images unscaled.
 */
export function readSupplementalPalette(
  dataset: DataSet,
  module: ImagePixelModule,
  modalityLut: ModalityLut,
): SupplementalPalette | undefined {
  const isMarked = ['COLOR', 'MIXED'].includes(textOf(dataset, tag.pixelPresentation));
  if (!isMarked || module.photometricInterpretation !== 'MONOCHROME2') return undefined;
  if (modalityLut.kind !== 'rescale' || modalityLut.slope <= 0) return undefined;
  const palette = readPalette(dataset, module.isSigned);
  if (!palette.ok) return undefined;
  const { slope, intercept } = modalityLut;
  return { firstMapped: palette.value.firstMapped * slope + intercept, step: slope, rgb: palette.value.rgb };
}
