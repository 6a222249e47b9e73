// All that cutting one picture from a volume takes, and the cut itself: whole, or a worker's share of its lines.
import type { Plane } from '../geometry/index.ts';
import type { GreyFrame } from '../pixels/index.ts';
import {
  type AnyVolume,
  type CurvedSurface,
  type Interpolation,
  type Slab,
  type SubVolume,
  sampleCurvedColumns,
  samplePlaneRows,
  withoutTilt,
} from '../volume/index.ts';

export interface CutManner {
  readonly interpolation: Interpolation;
  /** Absent: a thin plane. */
  readonly slab?: Slab;
  /** Absent: the whole volume. */
  readonly subVolume?: SubVolume;
  /** The slices are stacked straight, to show what a tilt does to a picture that does not know of it. */
  readonly isTiltIgnored?: boolean;
}

export interface PlaneCut extends CutManner {
  readonly plane: Plane;
}

export interface CurvedCut extends CutManner {
  readonly surface: CurvedSurface;
}

export type PaneCut = PlaneCut | CurvedCut;

export function isCurved(cut: PaneCut): cut is CurvedCut {
  return 'surface' in cut;
}

/** The size of the picture, and its number of lines: what is shared out among workers (rows; columns where it is curved). */
export function cutSize(cut: PaneCut): { readonly rows: number; readonly columns: number; readonly lines: number } {
  const { rows, columns } = isCurved(cut) ? cut.surface : cut.plane;
  return { rows, columns, lines: isCurved(cut) ? columns : rows };
}

/** Modality values of a plane, slab or curved surface. */
export function cutPane(volume: AnyVolume, cut: PaneCut): GreyFrame {
  const { rows, columns, lines } = cutSize(cut);
  const values = new Float32Array(rows * columns);
  cutPaneLines(volume, cut, 0, lines, values);
  return { kind: 'grey', rows, columns, values, unit: volume.unit };
}

/** Lines first … last − 1 into their places of the whole picture `out`; of a plane `out` may hold just these rows. */
export function cutPaneLines(volume: AnyVolume, cut: PaneCut, first: number, last: number, out: Float32Array): void {
  const { interpolation, slab, subVolume } = cut;
  const source = cut.isTiltIgnored ? { ...volume, grid: withoutTilt(volume.grid) } : volume;
  const options = { interpolation, slab: slab && slab.thicknessMm > 0 ? slab : undefined, subVolume };
  if (isCurved(cut)) sampleCurvedColumns(source, cut.surface, first, last, out, options);
  else samplePlaneRows(source, cut.plane, first, last, out, options);
}
