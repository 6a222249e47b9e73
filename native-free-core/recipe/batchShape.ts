// Shapes of curves and batches as they may come from a file: strict, finite, bounded.
import { z } from 'zod';
import type { CurveBatch, PlaneBatch, PlaneSet, SeriesBatch } from './batch.ts';
import type { Curve } from './curve.ts';
import { points, subVolume, unitVector, vector } from './subVolumeShape.ts';

export const slabMode = z.enum(['max', 'min', 'mean', 'sum']);
export const interpolation = z.enum(['nearest', 'linear', 'cubic', 'sinc']);
export const thicknessMm = z.number().min(0).max(10_000);
export const slabStepMm = z.number().min(0.01).max(1000);

const lengthMm = z.number().positive().max(2000);

export const curve = z.strictObject({
  use: z.enum(['free', 'arch', 'vessel']),
  flattening: z.enum(['stretched', 'straightened']),
  pointsMm: points,
  up: unitVector,
  heightMm: lengthMm,
  sectionMm: lengthMm,
}) satisfies z.ZodType<Curve>;

const manner = {
  thicknessMm,
  stepMm: slabStepMm.optional(),
  mode: slabMode,
  interpolation,
  subVolume: subVolume.optional(),
  isTiltIgnored: z.boolean().optional(),
};

const spacing = z.number().positive().max(1000);

const picture = {
  spacingMm: z.tuple([spacing, spacing]).readonly(),
  columns: z.number().int().min(1).max(8192),
  rows: z.number().int().min(1).max(8192),
};

const place = { originMm: vector, rowDirection: unitVector, columnDirection: unitVector };

const planeBatch = z.strictObject({
  ...manner,
  ...picture,
  ...place,
  kind: z.literal('parallel').optional(),
  incrementMm: z.number().positive().max(10_000),
  count: z.number().int().min(1).max(10_000),
}) satisfies z.ZodType<PlaneBatch>;

const planeSet = z.strictObject({
  ...manner,
  ...picture,
  kind: z.enum(['rotation', 'sections']),
  planes: z.array(z.strictObject(place)).min(1).max(2000).readonly(),
  step: z.number().min(0).max(10_000),
}) satisfies z.ZodType<PlaneSet>;

const curveBatch = z.strictObject({
  ...manner,
  kind: z.literal('curve'),
  curve,
  pixelMm: z.number().min(0.01).max(100),
}) satisfies z.ZodType<CurveBatch>;

export const batch = z.union([planeBatch, planeSet, curveBatch]) satisfies z.ZodType<SeriesBatch>;
