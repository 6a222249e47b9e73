// What a stack's values mean in the real world, as the plan tells it: each mapping once for all the images that share it.
import type { PlannedImage, PlannedStack, ProblemRecord } from '../../contract/index.ts';
import type { DataSet } from '../../dicom/index.ts';
import { readPetAttributes, type SuvProblem, type SuvScale, storedLine, suvBodyWeight } from '../../measure/index.ts';
import type { Outcome } from '../../outcome.ts';
import type { ImageHeader, RealWorldValueMapping } from '../../pixels/index.ts';

/** undefined for what is no PET image. */
export function suvOf(dataset: DataSet, { spacing }: ImageHeader): Outcome<SuvScale, SuvProblem> | undefined {
  return spacing.modality === 'PT' ? suvBodyWeight(readPetAttributes(dataset)) : undefined;
}

interface ImageOfStack extends ImageHeader {
  readonly image: PlannedImage;
  readonly suv?: Outcome<SuvScale, SuvProblem>;
}

type Quantified = Pick<PlannedStack, 'images' | 'realWorldValueMappings' | 'suvProblem'>;

export function quantified(images: readonly ImageOfStack[]): Quantified {
  const listed = new Map<RealWorldValueMapping | string, number>();
  const mappings: RealWorldValueMapping[] = [];
  const indexOf = (mapping: RealWorldValueMapping): number => {
    // Lines are short enough to compare; a table is known by being the very same record.
    const key = mapping.map.kind === 'linear' ? JSON.stringify(mapping) : mapping;
    const known = listed.get(key);
    if (known !== undefined) return known;
    listed.set(key, mappings.length);
    return mappings.push(mapping) - 1;
  };
  return {
    images: images.map((each) => ({
      ...each.image,
      realWorld: realWorldOf(each, indexOf),
      suv: each.suv?.ok ? each.suv.value : undefined,
    })),
    realWorldValueMappings: mappings.length === 0 ? undefined : mappings.map((mapping) => ({ ...mapping })),
    suvProblem: firstProblem(images),
  };
}

function realWorldOf(
  header: ImageOfStack,
  indexOf: (mapping: RealWorldValueMapping) => number,
): PlannedImage['realWorld'] {
  const line = storedLine(header);
  if (line === undefined || header.realWorldValueMappings.length === 0) return undefined;
  return { storedLine: line, mappings: header.realWorldValueMappings.map(indexOf) };
}

function firstProblem(images: readonly ImageOfStack[]): ProblemRecord | undefined {
  for (const { suv } of images) if (suv && !suv.ok) return { ...suv.problem };
  return undefined;
}
