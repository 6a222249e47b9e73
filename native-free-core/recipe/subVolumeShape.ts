// Shapes of places in the patient, and of the part of a volume, as they may come from a file: finite and bounded.
import { z } from 'zod';
import type { CropBox, Exclusion, SubVolume } from '../volume/index.ts';

export const mm = z.number().min(-1e6).max(1e6);
export const vector = z.tuple([mm, mm, mm]).readonly();
export const unitVector = vector.refine(([x, y, z]) => Math.abs(x * x + y * y + z * z - 1) < 1e-6, 'not a unit vector');
export const points = z.array(vector).max(1000).readonly();

const halfMm = z.number().min(0).max(1e6);

export const cropBox = z.strictObject({
  centreMm: vector,
  axes: z.tuple([unitVector, unitVector, unitVector]).readonly(),
  halfLengthsMm: z.tuple([halfMm, halfMm, halfMm]).readonly(),
}) satisfies z.ZodType<CropBox>;

export const exclusion = z.strictObject({
  outlineMm: z.array(vector).min(3).max(1000).readonly(),
  direction: unitVector,
  removes: z.enum(['inside', 'outside']),
}) satisfies z.ZodType<Exclusion>;

export const subVolume = z.strictObject({
  box: cropBox.optional(),
  exclusions: z.array(exclusion).max(100).readonly(),
}) satisfies z.ZodType<SubVolume>;
