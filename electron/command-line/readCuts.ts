// What `reformat` is asked to cut: one plane or several, a curve unrolled or the section across it, a batch.
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import {
  type Curve,
  type CutManner,
  curvedSurface,
  curveLengthMm,
  cutSize,
  cutsOfBatch,
  type PaneCut,
  readBatch,
  readCurve,
  sectionPlane,
} from '../../native-free-core/recipe/index.ts';
import { type AnyGrid, smallestSpacingMm } from '../../native-free-core/volume/index.ts';
import { type CommandWords, type Problem, wrongUsage } from './command.ts';
import { readJson } from './readJson.ts';
import { readPlane } from './readPlane.ts';

type Options = CommandWords['options'];

/** More pixels than this in one picture are a mistake of the hand, and more than the memory has. */
const mostPixels = 8192 * 8192;

/** The cuts are made once the grid is known: it gives the size of their pixels where none is asked. */
export type CutsOf = (grid: AnyGrid) => Outcome<readonly PaneCut[], Problem>;

/** A batch says these itself: given beside it they would be left aside without a word. */
const ofBatch = ['interpolation', 'slab-mm', 'slab-mode', 'slab-step-mm', 'crop', 'exclude', 'tilt'] as const;

/** Exactly one of --plane, --curve and --batch. */
export function readCuts(options: Options, manner: CutManner): Outcome<CutsOf, Problem> {
  const asked = (['plane', 'curve', 'batch'] as const).filter((name) => typeof options[name] === 'string');
  if (asked.length !== 1) return wrongUsage('--plane JSON | --curve JSON | --batch JSON');
  const unused = ofBatch.filter((name) => asked[0] === 'batch' && options[name] !== undefined);
  if (unused.length > 0) return wrongUsage(`--batch … --${unused[0]}`);
  const json = readJson(options[asked[0]] ?? '');
  if (!json.ok) return asked[0] === 'plane' ? fail({ kind: 'badPlane', reason: 'not JSON' }) : json;
  if (asked[0] === 'plane') return readPlanes(json.value, manner);
  if (asked[0] === 'curve') return readCurveCut(json.value, options, manner);
  const batch = readBatch(json.value);
  return batch.ok ? succeed(() => bounded(cutsOfBatch(batch.value))) : fail({ ...batch.problem });
}

function readPlanes(json: unknown, manner: CutManner): Outcome<CutsOf, Problem> {
  const cuts: PaneCut[] = [];
  for (const each of Array.isArray(json) ? json : [json]) {
    const plane = readPlane(each);
    if (!plane.ok) return plane;
    cuts.push({ plane: plane.value, ...manner });
  }
  return cuts.length > 0 ? succeed(() => succeed(cuts)) : fail({ kind: 'badPlane', reason: '[]' });
}

/** Sizes that a script leaves out are those of the screen. */
const usualCurve = { use: 'free', flattening: 'straightened', up: [0, 0, 1], heightMm: 40, sectionMm: 40 };

function readCurveCut(json: unknown, options: Options, manner: CutManner): Outcome<CutsOf, Problem> {
  const curve = readCurve({ ...usualCurve, ...(json as object) });
  if (!curve.ok) return fail({ ...curve.problem });
  const pixel = options['pixel-mm'] === undefined ? undefined : Number(options['pixel-mm']);
  if (pixel !== undefined && !(pixel > 0 && Number.isFinite(pixel)))
    return wrongUsage(`--pixel-mm ${options['pixel-mm']}`);
  const section = options['section-mm'] === undefined ? undefined : Number(options['section-mm']);
  if (section !== undefined && !Number.isFinite(section)) return wrongUsage(`--section-mm ${options['section-mm']}`);
  return succeed((grid) => curveCut(curve.value, pixel ?? smallestSpacingMm(grid), section, manner));
}

function curveCut(
  curve: Curve,
  pixelMm: number,
  sectionMm: number | undefined,
  manner: CutManner,
): Outcome<readonly PaneCut[], Problem> {
  const lengthMm = curveLengthMm(curve);
  if (!(lengthMm > 0)) return fail({ kind: 'curveWithoutPath', points: curve.pointsMm.length });
  const rows = (sectionMm === undefined ? curve.heightMm : Math.max(curve.heightMm, curve.sectionMm)) / pixelMm;
  const columns = (sectionMm === undefined ? lengthMm : curve.sectionMm) / pixelMm;
  if (!(columns * rows <= mostPixels)) return fail(tooLarge(Math.round(columns), Math.round(rows)));
  if (sectionMm === undefined) {
    const surface = curvedSurface(curve, pixelMm);
    return surface
      ? succeed([{ surface, ...manner }])
      : fail({ kind: 'curveWithoutPath', points: curve.pointsMm.length });
  }
  if (sectionMm < 0 || sectionMm > lengthMm) return fail({ kind: 'sectionBeyondPath', sectionMm, lengthMm });
  const plane = sectionPlane(curve, sectionMm, pixelMm);
  return plane ? succeed([{ plane, ...manner }]) : fail({ kind: 'curveWithoutPath', points: curve.pointsMm.length });
}

function bounded(cuts: readonly PaneCut[]): Outcome<readonly PaneCut[], Problem> {
  if (cuts.length === 0) return fail({ kind: 'curveWithoutPath', points: 0 });
  const large = cuts.map(cutSize).find(({ rows, columns }) => rows * columns > mostPixels);
  return large ? fail(tooLarge(large.columns, large.rows)) : succeed(cuts);
}

function tooLarge(columns: number, rows: number): Problem {
  return { kind: 'pictureTooLarge', columns, rows, allowed: mostPixels };
}
