// The shape of every step as it may come from a file: strict, finite, bounded. What fits is a Step and nothing else.
import { z } from 'zod';
import { paletteNames } from '../display/index.ts';
import { batch, curve, interpolation, slabMode, slabStepMm, thicknessMm } from './batchShape.ts';
import type { Step } from './step.ts';
import { cropBox, exclusion, mm, points, unitVector, vector } from './subVolumeShape.ts';

export const uid = z.string().min(1).max(128);
const text = z.string().max(1000);

const target = z.strictObject({
  seriesInstanceUID: uid,
  stack: z.number().int().min(0).max(100_000),
  pane: z.enum(['stack', 'axial', 'coronal', 'sagittal', 'curved', 'section', 'planes']),
});

const axes = z
  .strictObject({ left: unitVector, posterior: unitVector, head: unitVector })
  .refine(({ left, posterior, head }) => {
    const [x, y, z] = left;
    const [u, v, w] = posterior;
    const across = [y * w - z * v, z * u - x * w, x * v - y * u];
    return across.every((component, axis) => Math.abs(component - head[axis]) < 1e-6);
  }, 'not orthonormal and right-handed');

const step = <Kind extends Step['kind'], Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), target, ...shape });

export const stepShape = z.discriminatedUnion('kind', [
  step('layout', { layout: z.enum(['stack', 'planes', 'curve']) }),
  step('window', {
    center: z.number().min(-1e9).max(1e9),
    width: z.number().positive().max(1e9),
    function: z.enum(['LINEAR', 'LINEAR_EXACT', 'SIGMOID']),
    preset: text.optional(),
  }),
  step('voiLut', { index: z.number().int().min(0).max(1000) }),
  step('invert', { inverted: z.boolean() }),
  step('mask', {
    mode: z.enum(['none', 'file', 'frame']),
    frameNumber: z.number().int().min(1).max(1_000_000).optional(),
    shift: z
      .tuple([z.number().min(-1000).max(1000), z.number().min(-1000).max(1000)])
      .readonly()
      .optional(),
  }),
  step('palette', { palette: z.enum([...paletteNames, 'GREY']) }),
  step('orient', {
    rotationDeg: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
    flippedHorizontally: z.boolean(),
  }),
  step('displayedArea', { zoom: z.number().positive().max(1e4), centre: z.tuple([mm, mm]).readonly() }),
  step('crosshair', { centreMm: vector }),
  step('turnPlanes', {
    axes,
    about: z.enum(['axial', 'coronal', 'sagittal']),
    angleDeg: z.number().min(-3600).max(3600),
  }),
  step('placePlanes', {
    axes,
    centreMm: vector,
    pane: z.enum(['axial', 'coronal', 'sagittal']),
    by: z.enum(['angles', 'threePoints', 'twoPoints', 'bestFit', 'protocol', 'copied']),
    protocol: z.string().max(100).optional(),
    pointsMm: points,
  }),
  step('cropBox', { box: cropBox.optional() }),
  step('exclude', { exclusion: exclusion.optional() }),
  step('tilt', { isCorrected: z.boolean() }),
  step('curve', { curve: curve.optional() }),
  step('section', { positionMm: mm }),
  step('slab', { thicknessMm, mode: slabMode, stepMm: slabStepMm.optional() }),
  step('interpolation', { interpolation }),
  step('deriveSeries', { batch, seriesDescription: text, derivedSeriesInstanceUID: uid }),
  step('reset', {}),
]) satisfies z.ZodType<Step>;
