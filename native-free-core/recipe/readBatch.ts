// Batches, curves and parts of a volume from whoever wrote them: checked against the shapes of the recipe, or refused.
import { z } from 'zod';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { CropBox, Exclusion } from '../volume/index.ts';
import type { SeriesBatch } from './batch.ts';
import { batch, curve } from './batchShape.ts';
import type { Curve } from './curve.ts';
import type { RecipeProblem } from './recipeProblem.ts';
import { cropBox, exclusion } from './subVolumeShape.ts';

type Read<Value> = (json: unknown) => Outcome<Value, RecipeProblem>;

export const readBatch: Read<SeriesBatch> = (json) => read(batch, json);
export const readCurve: Read<Curve> = (json) => read(curve, json);
export const readCropBox: Read<CropBox> = (json) => read(cropBox, json);
export const readExclusions: Read<readonly Exclusion[]> = (json) => read(z.array(exclusion).max(100), json);

function read<Value>(shape: z.ZodType<Value>, json: unknown): Outcome<Value, RecipeProblem> {
  const parsed = shape.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  const { path, message } = parsed.error.issues[0];
  return fail({ kind: 'recipeUnreadable', path: path.join('.'), reason: message });
}
