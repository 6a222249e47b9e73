// What the steps of a recipe add up to: the state of every pane and stack that was touched, and the series made.
import type { PatientPoint, PixelIndex } from '../geometry/index.ts';
import type { SubVolume } from '../volume/index.ts';
import type { SeriesBatch } from './batch.ts';
import type { Curve } from './curve.ts';
import { initialAxes } from './planeAxes.ts';
import type { Interpolation, PaletteName, PaneName, PlaneAxes, SlabMode, StepTarget, VoiLutFunction } from './step.ts';

/** The panes that show a picture: a stored frame, a linked plane, the unrolled curve or its section. */
export type PicturePane = Exclude<PaneName, 'planes'>;
export type CurvePane = 'curved' | 'section';
export type PlanePane = Exclude<PicturePane, 'stack' | CurvePane>;

export const planePanes: readonly PlanePane[] = ['axial', 'coronal', 'sagittal'];
export const curvePanes: readonly CurvePane[] = ['curved', 'section'];

/** How greys are chosen; absent: as the file, or the screen where the file is silent, opened it. */
export type VoiChoice =
  | {
      readonly kind: 'window';
      readonly center: number;
      readonly width: number;
      readonly function: VoiLutFunction;
      readonly preset?: string;
    }
  | { readonly kind: 'voiLut'; readonly index: number };

/** Which mask is taken from the shown frame. */
export interface MaskChoice {
  readonly mode: 'none' | 'file' | 'frame';
  readonly frameNumber?: number;
  readonly shift?: readonly [number, number];
}

export interface PaneState {
  readonly voi?: VoiChoice;
  /** The person's own inversion, on top of the file's. */
  readonly isInverted: boolean;
  /** Absent: as the file recommends. */
  readonly mask?: MaskChoice;
  /** Absent: greys. */
  readonly palette?: PaletteName;
  readonly rotationDeg: 0 | 90 | 180 | 270;
  readonly isFlippedHorizontally: boolean;
  /** 1: fitted. */
  readonly zoom: number;
  /** Picture pixel in the middle of the view; absent: the middle of the picture. */
  readonly centre?: PixelIndex;
  /** 0: a thin plane. */
  readonly slabThicknessMm: number;
  readonly slabMode: SlabMode;
  /** Absent: the smallest voxel spacing. */
  readonly slabStepMm?: number;
}

export interface StackState {
  readonly layout: 'stack' | 'planes' | 'curve';
  /** Absent: the middle of the volume. */
  readonly crosshairMm?: PatientPoint;
  readonly axes: PlaneAxes;
  readonly interpolation: Interpolation;
  /** Absent: the whole volume. */
  readonly subVolume?: SubVolume;
  readonly isTiltIgnored?: boolean;
  readonly curve?: Curve;
  /** Absent: the middle of the curve. */
  readonly sectionMm?: number;
}

export interface DerivedSeries {
  readonly target: StepTarget;
  readonly batch: SeriesBatch;
  readonly seriesDescription: string;
  readonly derivedSeriesInstanceUID: string;
}

export interface WorkState {
  readonly panes: ReadonlyMap<string, PaneState>;
  readonly stacks: ReadonlyMap<string, StackState>;
  readonly derivedSeries: readonly DerivedSeries[];
}

export const initialState: WorkState = { panes: new Map(), stacks: new Map(), derivedSeries: [] };

const initialPane: PaneState = {
  isInverted: false,
  rotationDeg: 0,
  isFlippedHorizontally: false,
  zoom: 1,
  slabThicknessMm: 0,
  slabMode: 'max',
};

const initialStack: StackState = { layout: 'stack', axes: initialAxes, interpolation: 'linear' };

type StackTarget = Pick<StepTarget, 'seriesInstanceUID' | 'stack'>;

export function stackKey(target: StackTarget): string {
  return `${target.seriesInstanceUID}/${target.stack}`;
}

export function paneKey(target: StackTarget, pane: PicturePane): string {
  return `${stackKey(target)}/${pane}`;
}

/** The state of a pane, touched or not. 'planes' has none of its own: its steps go to all that is cut from the volume. */
export function paneState(state: WorkState, target: StackTarget, pane: PicturePane): PaneState {
  return state.panes.get(paneKey(target, pane)) ?? initialPane;
}

export function stackState(state: WorkState, target: StackTarget): StackState {
  return state.stacks.get(stackKey(target)) ?? initialStack;
}
