// What pixel values mean in the real world: mappings of stored values (PS3.3 C.7.6.16.2.11), and SUV for PET.
import { z } from 'zod';

export const plannedMappingShape = z.object({
  label: z.string(),
  unit: z.string(),
  quantity: z.string(),
  /** Stored values, both included. */
  firstValueMapped: z.number(),
  lastValueMapped: z.number(),
  map: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('linear'), slope: z.number(), intercept: z.number() }),
    z.object({ kind: z.literal('lut'), values: z.array(z.number()).readonly() }),
  ]),
});

/** The mappings of one image, and the way from its modality values back to the stored ones that they hold for. */
export const plannedRealWorldShape = z.object({
  storedLine: z.object({ slope: z.number(), intercept: z.number(), isWhole: z.boolean() }),
  /** Indices into the stack's list. */
  mappings: z.array(z.number().int()),
});

/** SUV by body weight = modality value × factor, with the numbers that the factor was made of. */
export const plannedSuvShape = z.object({
  factor: z.number(),
  rule: z.enum(['GML', 'BQML', 'philipsSuv', 'philipsActivity']),
  chain: z
    .object({
      doseBq: z.number(),
      decayS: z.number(),
      halfLifeS: z.number(),
      decayedDoseBq: z.number(),
      weightKg: z.number(),
    })
    .optional(),
});
