// A stack: images of one series that belong one behind the other, with the lattice that they lie on if they do.
import type { ImagePlane, VolumeGrid } from '../../geometry/index.ts';
import type { UnevenGrid } from '../unevenVolume.ts';
import type { StackProblem } from '../volumeProblem.ts';

/** What sorting needs of an image: an ImageHeader of the room `pixels` will do. */
export interface StackableImage {
  readonly sopInstanceUID: string;
  readonly sopClassUID: string;
  /** From 1. */
  readonly frameNumber: number;
  /** Instance Number (0020,0013) as written; empty when absent. */
  readonly instanceNumber: string;
  readonly pixelModule: { readonly rows: number; readonly columns: number; readonly samplesPerPixel: number };
  readonly plane?: ImagePlane;
  /** Of a slice that came out of a mosaic. */
  readonly mosaic?: { readonly tiles: number; readonly saidBy: string; readonly isNormalKnown: boolean };
  /** Keyword → value of what can tell two images at one place apart (EchoTime, DiffusionBValue …), in order of preference. */
  readonly splitAttributes: Readonly<Record<string, string>>;
}

/** An image with a place in the patient. */
export type PlacedImage<Image extends StackableImage = StackableImage> = Image & { readonly plane: ImagePlane };

export interface Stack<Image extends StackableImage = StackableImage> {
  /** Ascending along the normal (row × column direction); by instance number where there is no geometry. */
  readonly images: readonly Image[];
  /** Present when the stack is a regular volume; sheared when the gantry is tilted. */
  readonly grid?: VolumeGrid;
  /** Present when the slices are parallel at different but uneven places: planes can be cut piece by piece. */
  readonly unevenGrid?: UnevenGrid;
  readonly problems: readonly StackProblem[];
  /** What set this stack apart from the others of the series, e.g. 'EchoTime 30'. Empty when alone. */
  readonly splitBy: string;
}
