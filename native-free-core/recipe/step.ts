// The steps of a recipe: everything a student decides over an open study, as versioned data.
import type { PaletteName } from '../display/index.ts';
import type { PatientPoint, PixelIndex, Vector3 } from '../geometry/index.ts';
import type { CropBox, Exclusion, Interpolation, SlabMode } from '../volume/index.ts';
import type { SeriesBatch } from './batch.ts';
import type { Curve } from './curve.ts';

export type { CropBox, Exclusion, Interpolation, PaletteName, SlabMode };

/** Where a step applies: one pane of one series. Steps on the linked planes name the pane 'planes'. */
export interface StepTarget {
  readonly seriesInstanceUID: string;
  /** Index of the stack within the series plan (a series can hold several volumes). */
  readonly stack: number;
  readonly pane: PaneName;
}

/**
 * 'stack' shows stored frames; axial, coronal and sagittal are the linked planes; 'curved' is the curve unrolled,
 * 'section' the plane across it; 'planes' is all that is cut from the volume, together.
 */
export type PaneName = 'stack' | 'axial' | 'coronal' | 'sagittal' | 'curved' | 'section' | 'planes';

/** PS3.3 C.11.2.1.2, VOI LUT Function (0028,1056). */
export type VoiLutFunction = 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';

/** Orthonormal, right-handed directions of the linked planes: L, P and H of the patient until they are turned. */
export interface PlaneAxes {
  readonly left: Vector3;
  readonly posterior: Vector3;
  readonly head: Vector3;
}

/** How a plane was found, for the words of its step. */
export type Placing = 'angles' | 'threePoints' | 'twoPoints' | 'bestFit' | 'protocol' | 'copied';

export type Step =
  | { readonly kind: 'layout'; readonly target: StepTarget; readonly layout: 'stack' | 'planes' | 'curve' }
  | {
      readonly kind: 'window';
      readonly target: StepTarget;
      readonly center: number;
      readonly width: number;
      readonly function: VoiLutFunction;
      /** The preset's identifier when one was chosen, 'auto' for auto-window. */
      readonly preset?: string;
    }
  /** One of the file's own windows or VOI LUTs, by its index in the image's list. */
  | { readonly kind: 'voiLut'; readonly target: StepTarget; readonly index: number }
  | { readonly kind: 'invert'; readonly target: StepTarget; readonly inverted: boolean }
  /** Which mask is taken from the frames of a run (PS3.3 C.7.6.10): the file's, one frame moved by pixels, or none. */
  | {
      readonly kind: 'mask';
      readonly target: StepTarget;
      readonly mode: 'none' | 'file' | 'frame';
      /** Of the mask, from 1, in mode 'frame'. */
      readonly frameNumber?: number;
      /** [rows, columns] in pixels: positive moves the mask down and to the right. */
      readonly shift?: readonly [number, number];
    }
  /** Colours instead of greys, the last step of the chain (PS3.6 annex B). */
  | { readonly kind: 'palette'; readonly target: StepTarget; readonly palette: PaletteName | 'GREY' }
  /** Flip first, then turn clockwise, as PS3.3 C.10.6 Spatial Transformation. */
  | {
      readonly kind: 'orient';
      readonly target: StepTarget;
      readonly rotationDeg: 0 | 90 | 180 | 270;
      readonly flippedHorizontally: boolean;
    }
  /** Zoom is screen pixels per picture pixel relative to the fitted picture; the centre is in picture pixels. */
  | { readonly kind: 'displayedArea'; readonly target: StepTarget; readonly zoom: number; readonly centre: PixelIndex }
  | { readonly kind: 'crosshair'; readonly target: StepTarget; readonly centreMm: PatientPoint }
  | {
      readonly kind: 'turnPlanes';
      readonly target: StepTarget;
      readonly axes: PlaneAxes;
      /** For the words of the step: which pane it was turned in, and by how much. */
      readonly about: 'axial' | 'coronal' | 'sagittal';
      readonly angleDeg: number;
    }
  | {
      readonly kind: 'slab';
      readonly target: StepTarget;
      /** 0 takes the slab away. */
      readonly thicknessMm: number;
      readonly mode: SlabMode;
      /** Distance of the samples; default: the smallest voxel spacing. */
      readonly stepMm?: number;
    }
  /** Planes put where points, angles or a protocol say: directions and crosshair at once. */
  | {
      readonly kind: 'placePlanes';
      readonly target: StepTarget;
      readonly axes: PlaneAxes;
      readonly centreMm: PatientPoint;
      /** The pane whose plane was asked for. */
      readonly pane: 'axial' | 'coronal' | 'sagittal';
      readonly by: Placing;
      /** Identifier of the protocol plane, for 'protocol'. */
      readonly protocol?: string;
      /** The landmarks that it was found from, in their order. */
      readonly pointsMm: readonly PatientPoint[];
    }
  /** Without a box: the whole volume again. */
  | { readonly kind: 'cropBox'; readonly target: StepTarget; readonly box?: CropBox }
  /** One more region taken away; without one, all of them come back. */
  | { readonly kind: 'exclude'; readonly target: StepTarget; readonly exclusion?: Exclusion }
  | { readonly kind: 'tilt'; readonly target: StepTarget; readonly isCorrected: boolean }
  /** The path that is unrolled; without one, it is taken away. */
  | { readonly kind: 'curve'; readonly target: StepTarget; readonly curve?: Curve }
  /** Where along the curve the section stands. */
  | { readonly kind: 'section'; readonly target: StepTarget; readonly positionMm: number }
  | { readonly kind: 'interpolation'; readonly target: StepTarget; readonly interpolation: Interpolation }
  | {
      readonly kind: 'deriveSeries';
      readonly target: StepTarget;
      readonly batch: SeriesBatch;
      readonly seriesDescription: string;
      /** UIDs are given from outside, so that a replay makes the same bytes. */
      readonly derivedSeriesInstanceUID: string;
    }
  /** Back to how the pane was opened. */
  | { readonly kind: 'reset'; readonly target: StepTarget };

export interface Recipe {
  readonly version: 1;
  readonly engineVersion: string;
  readonly studyInstanceUID: string;
  readonly inputs: readonly { readonly sopInstanceUID: string; readonly sha256: string }[];
  readonly steps: readonly Step[];
}
