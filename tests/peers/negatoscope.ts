// Our viewer as one more peer of the shared browser benchmark, whose `src/bench.js` says what each function is for: the
// pipeline and the frame that the workstation has, without the place around them, as the others are measured.
import type { VoiLut } from '../../native-free-core/display/index.ts';
import { add, cross, type Plane, scale, type Vector3 } from '../../native-free-core/geometry/index.ts';
import type { Frame } from '../../native-free-core/pixels/index.ts';
import {
  createPlaneCutter,
  getSeriesPlan,
  holdWorkers,
  keepSpareLoader,
  type OpenSeries,
  openSeries,
  type PlaneCutter,
} from '../../renderer/pipeline/index.ts';
import { createPictureHost, type PictureHost } from '../../renderer/viewport/pictureHost.ts';

export const note = 'own pipeline in workers, 2D canvas, CPU';
/** The middle one. */
export const firstSlice = 200;

const seriesInstanceUID = '1.2.826.0.1.3680043.10.1002.1.1';
const size = 512;
const spacingMm = 0.7;

interface BenchPlane {
  readonly n: Vector3;
  readonly up: Vector3;
  readonly centre: Vector3;
}

let view: HTMLElement;
let host: PictureHost;
let series: OpenSeries | undefined;
let cutter: PlaneCutter | undefined;
let slabMm = 0;
let voi: VoiLut = { kind: 'window', center: 40, width: 400, function: 'LINEAR', explanation: '' };
let shown: Frame | undefined;
let drawings = 0;
let onDrawn: () => void = () => {};
let onCut: (frame: Frame) => void = () => {};

export function init(element: HTMLElement): void {
  view = element;
  const frame = document.createElement('div');
  frame.style.cssText = 'width:100%;height:100%';
  element.append(frame);
  const fault = (reason: unknown) => console.error(reason);
  host = createPictureHost(frame as HTMLDivElement, { resize: () => {}, error: fault, drawn: () => onDrawn() });
  holdWorkers();
}

export const canvas = () => view.querySelector('canvas');

export async function load(_urls: readonly string[], onDraw: () => void): Promise<void> {
  const plan = await getSeriesPlan(seriesInstanceUID);
  if (!plan.ok) throw new Error(plan.problem.kind);
  const opened = openSeries(plan.value);
  if (!opened.ok) throw new Error(opened.problem.kind);
  series = opened.value;
  cutter = createPlaneCutter(
    series,
    (frame) => onCut(frame),
    (problem) => console.error(problem),
  );
  const held = series;
  onDrawn = onDraw;
  let isShown = false;
  await new Promise<void>((resolve, reject) => {
    held.subscribe(() => {
      const frame = held.frame(0, firstSlice);
      if (frame && !isShown) {
        isShown = true;
        draw(frame);
      }
      const { phase } = held.state();
      if (phase === 'failed') reject(new Error(held.state().problem?.kind));
      if (phase === 'whole') resolve();
    });
  });
}

export function show(index: number): Promise<void> {
  const frame = series?.frame(0, index);
  if (!frame) throw new Error(`no frame ${index}`);
  return drawn(() => draw(frame));
}

export function wl(center: number, width: number): Promise<void> {
  voi = { kind: 'window', center, width, function: 'LINEAR', explanation: '' };
  return drawn(() => shown && draw(shown));
}

export function oblique({ n, up, centre }: BenchPlane): Promise<void> {
  const columnDirection = scale(up, -1);
  const rowDirection = cross(columnDirection, n);
  const half = ((size - 1) / 2) * spacingMm;
  const plane: Plane = {
    originMm: add(centre, add(scale(rowDirection, -half), scale(columnDirection, -half))),
    rowDirection,
    columnDirection,
    spacingMm: [spacingMm, spacingMm],
    columns: size,
    rows: size,
  };
  const slab = slabMm > 0 ? ({ thicknessMm: slabMm, mode: 'max' } as const) : undefined;
  return drawn(() => {
    onCut = draw;
    cutter?.ask({ stack: 0, cut: { plane, interpolation: 'linear', slab } }, '');
  });
}

export async function slab(mm: number): Promise<void> {
  slabMm = mm;
}

export function purge(): void {
  cutter?.close();
  series?.close();
  series = undefined;
  shown = undefined;
  // The next opening finds a loader waiting, as it does in the study list.
  keepSpareLoader();
}

function draw(frame: Frame): void {
  shown = frame;
  drawings += 1;
  const middle = (size - 1) / 2;
  host.show(
    {
      ...{ contentId: String(drawings), columns: size, rows: size, spacingMm: [spacingMm, spacingMm] },
      ...{ frame, presentation: { voi, isInverted: false } },
    },
    { zoom: 1, centre: [middle, middle], rotationDeg: 0, flippedHorizontally: false },
    true,
  );
}

function drawn(act: () => void): Promise<void> {
  return new Promise((resolve) => {
    onDrawn = resolve;
    act();
  });
}
