// What can be wrong with the pixels of an image; every fact that a sentence needs travels with its kind.
import type { NoFramesHere } from './noFramesHere.ts';

export type PixelProblem =
  | { readonly kind: 'noPixelData' }
  | {
      readonly kind: 'badPixelAttribute';
      readonly tag: number;
      readonly keyword: string;
      readonly found: string;
      readonly allowed: string;
    }
  | {
      readonly kind: 'badDimensions';
      readonly rows: number;
      readonly columns: number;
      readonly numberOfFrames: number;
      readonly bytes: number;
      readonly allowedBytes: number;
    }
  | {
      readonly kind: 'dimensionsDisagree';
      readonly rows: number;
      readonly columns: number;
      readonly codedRows: number;
      readonly codedColumns: number;
    }
  | { readonly kind: 'unsupportedTransferSyntax'; readonly transferSyntaxUID: string }
  | NoFramesHere
  | { readonly kind: 'unsupportedPhotometricInterpretation'; readonly found: string }
  | { readonly kind: 'frameOutOfRange'; readonly frameNumber: number; readonly numberOfFrames: number }
  | {
      readonly kind: 'truncatedPixelData';
      readonly frameNumber: number;
      readonly expectedBytes: number;
      readonly foundBytes: number;
    }
  /** An ICC profile that is damaged, or of look-up tables: the colours are shown as the file has them. */
  | { readonly kind: 'colourProfileNotApplied'; readonly profileBytes: number }
  /** Fewer bytes than the overlay's rows and columns ask for; `group` in hexadecimal. */
  | {
      readonly kind: 'truncatedOverlay';
      readonly group: string;
      readonly expectedBytes: number;
      readonly foundBytes: number;
    }
  /** The file holds fewer frames than its header declares. */
  | { readonly kind: 'framesMissing'; readonly numberOfFrames: number; readonly framesPresent: number }
  | { readonly kind: 'tooManyFrames'; readonly numberOfFrames: number; readonly allowed: number }
  | { readonly kind: 'framesNotSeparable'; readonly numberOfFrames: number; readonly fragments: number }
  | { readonly kind: 'badPalette'; readonly found: string }
  | {
      readonly kind: 'codecFailed';
      readonly codec: string;
      readonly frameNumber: number;
      readonly transferSyntaxUID: string;
      /** The decoder's own words, for a person who looks under the bonnet. */
      readonly detail: string;
    };
