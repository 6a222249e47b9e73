// What «Sous le capot» asks of a stored instance: GET /api/instances/:sopInstanceUID/frames/:n/stored (samples as bytes),
// …/frames/:n/facts (what turns them into greys), and …/dataset (every attribute as a tree).
import { z } from 'zod';
import { problemShape } from './problem.ts';

/** Arrays of the stored samples, little endian; colour is interleaved. */
export const sampleTypes = [
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
] as const;
export type SampleType = (typeof sampleTypes)[number];

/** Headers of the samples' reply: the array's name, and what the samples are once decoded. */
export const sampleTypeHeader = 'x-sample-type';
export const photometricHeader = 'x-photometric-interpretation';

const namedValues = z.array(z.object({ tag: z.number(), keyword: z.string(), value: z.string() }));

export const frameFactsShape = z.object({
  bitsStored: z.number(),
  isSigned: z.boolean(),
  modality: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('rescale'), slope: z.number(), intercept: z.number(), unit: z.string() }),
    z.object({
      kind: z.literal('lut'),
      lut: z.object({ firstMapped: z.number(), bits: z.number(), table: z.array(z.number()) }),
      unit: z.string(),
    }),
  ]),
  padding: z.object({ from: z.number(), to: z.number() }).optional(),
  palette: z.object({ firstMapped: z.number(), rgb: z.array(z.number()) }).optional(),
  /** The attributes that govern each step, as the file has them for this frame. */
  tags: z.object({
    stored: namedValues,
    modality: namedValues,
    voi: namedValues,
    shape: namedValues,
    colour: namedValues,
  }),
});

const elementFields = {
  tag: z.number(),
  vr: z.string(),
  keyword: z.string(),
  name: z.string(),
  privateCreator: z.string().optional(),
  lengthBytes: z.number(),
  value: z.string(),
  /** More than is shown here. */
  isCut: z.boolean(),
  /** The name of a UID that the standard names. */
  meaning: z.string().optional(),
};

export interface ElementRow {
  readonly tag: number;
  readonly vr: string;
  readonly keyword: string;
  readonly name: string;
  readonly privateCreator?: string;
  readonly lengthBytes: number;
  readonly value: string;
  readonly isCut: boolean;
  readonly meaning?: string;
  readonly items?: ElementRow[][];
}

export const elementRowShape: z.ZodType<ElementRow> = z.lazy(() =>
  z.object({ ...elementFields, items: z.array(z.array(elementRowShape)).optional() }),
);

export const datasetReplyShape = z.object({
  meta: z.array(elementRowShape),
  elements: z.array(elementRowShape),
  /** Lines were left out: the file has more than is sent. */
  isCut: z.boolean(),
  /** What is wrong with the file. */
  problems: z.array(problemShape),
});

export type FrameFacts = z.infer<typeof frameFactsShape>;
export type DatasetReply = z.infer<typeof datasetReplyShape>;
