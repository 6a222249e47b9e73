// The real-world values of the pixel under the cursor, beside its modality value: SUV, and what the file maps.
import type { PlannedImage, PlannedStack } from '../../../native-free-core/contract/index.ts';
import { realWorldValue, storedValueOf } from '../../../native-free-core/measure/index.ts';
import { formatNumber, type Language, type Words } from '../../words/index.ts';

type Mapping = NonNullable<PlannedStack['realWorldValueMappings']>[number];

/** Without `image` (a plane that was cut) only an SUV that holds for the whole stack: a mapping needs the stored value. */
export function realWorldTexts(
  stack: PlannedStack,
  image: PlannedImage | undefined,
  modalityValue: number,
  words: Words,
  language: Language,
): readonly string[] {
  const factor = (image ?? commonSuv(stack))?.suv?.factor;
  const suv =
    factor === undefined ? [] : [`${words.work.readout.suv} ${significant(modalityValue * factor, language)}`];
  if (!image?.realWorld) return suv;
  const stored = storedValueOf(image.realWorld.storedLine, modalityValue);
  const mapped = image.realWorld.mappings.flatMap((index) => {
    const mapping = stack.realWorldValueMappings?.[index];
    const quantity = mapping && realWorldValue(mapping, stored);
    if (!quantity) return [];
    return [`${mappingName(mapping)} ${significant(quantity.value, language)} ${shownUnit(quantity.unit)}`.trim()];
  });
  return [...suv, ...mapped];
}

/** The label, unless it only repeats the unit. */
export function mappingName({ label, unit, quantity }: Mapping): string {
  return label !== '' && label !== unit ? label : quantity || label;
}

/** UCUM without its remarks in braces; Hounsfield units by the name that people know. */
export function shownUnit(unit: string): string {
  if (unit === "[hnsf'U]") return 'HU';
  const bare = unit.replace(/\{[^}]*\}/g, '');
  return bare === '1' ? '' : bare;
}

/** The first image when all the images of the stack have one factor. */
function commonSuv({ images }: PlannedStack): PlannedImage | undefined {
  const [first] = images;
  return images.every((image) => image.suv?.factor === first.suv?.factor) ? first : undefined;
}

/** About four significant digits, without exponents where people use none. */
function significant(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e7)) {
    return value.toExponential(3).replace('.', language === 'fr' ? ',' : '.');
  }
  return formatNumber(value, language, size < 1 ? 4 : size < 100 ? 2 : 1);
}
