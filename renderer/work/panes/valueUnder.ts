// What is under the cursor, in words: the modality value with its unit, and where in the patient.
import type { PlannedImage, PlannedStack } from '../../../native-free-core/contract/index.ts';
import { type PixelIndex, type Plane, pixelToPatient } from '../../../native-free-core/geometry/index.ts';
import { type RegionPosition, regionPosition } from '../../../native-free-core/measure/index.ts';
import type { Frame } from '../../../native-free-core/pixels/index.ts';
import { formatNumber, type Language, type Words } from '../../words/index.ts';
import type { Readout } from '../place/desk.ts';
import { realWorldTexts } from './realWorldText.ts';

/** What is shown: a stored frame has its image of the plan, a plane that was cut has none. */
export interface ShownFrame {
  readonly frame: Frame;
  readonly plane?: Plane;
  readonly image?: PlannedImage;
  readonly stack?: PlannedStack;
}

/** `size`: the picture's columns and rows, of which the frame may be a draft of fewer pixels. */
export function readoutOf(
  { frame, plane, image, stack }: ShownFrame,
  size: { readonly columns: number; readonly rows: number },
  pixel: PixelIndex,
  words: Words,
  language: Language,
): Readout | undefined {
  const column = Math.round(pixel[0]);
  const row = Math.round(pixel[1]);
  if (column < 0 || row < 0 || column >= size.columns || row >= size.rows) return undefined;
  const at = Math.min(frame.columns - 1, Math.floor((column * frame.columns) / size.columns));
  const index = Math.min(frame.rows - 1, Math.floor((row * frame.rows) / size.rows)) * frame.columns + at;
  const mm = plane && pixelToPatient(plane, pixel).map((each) => formatNumber(each, language, 1));
  const place = mm ? `${mm.join(' ; ')} mm` : `${words.work.readout.pixel(column, row)}`;
  const region = image?.scale.regions && regionPosition(image.scale.regions, pixel);
  const physical = region && regionText(region, words, language);
  const real =
    stack && frame.kind === 'grey' && !Number.isNaN(frame.values[index])
      ? realWorldTexts(stack, image, frame.values[index], words, language)
      : [];
  const value = [valueText(frame, index, words, language), ...real].join(' · ');
  return { value, place: physical ? `${place} · ${physical}` : place };
}

/** The region of an ultrasound picture, and where in it: depth, time or velocity, as its calibration says. */
function regionText({ number, format, x, y }: RegionPosition, words: Words, language: Language): string {
  const { region, regionFormat, axes } = words.work.readout;
  const quantities = [
    x && `${axes.x} ${formatNumber(x.value, language, 2)} ${x.unit}`,
    y && `${axes.y} ${formatNumber(y.value, language, 2)} ${y.unit}`,
  ];
  return [region(number, format === 'none' ? '' : regionFormat[format]), ...quantities].filter(Boolean).join(' · ');
}

function valueText(frame: Frame, index: number, words: Words, language: Language): string {
  if (frame.kind === 'colour') return `RGB ${Array.from(frame.rgb.subarray(3 * index, 3 * index + 3)).join(' ')}`;
  const value = frame.values[index];
  if (Number.isNaN(value)) return words.work.readout.outside;
  const decimals = Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : 1;
  return `${formatNumber(value, language, decimals)} ${unitName(frame.unit, words)}`.trimEnd();
}

/** 'HU' is said 'UH' in French; other units as the file says them. */
export function unitName(unit: string, words: Words): string {
  return words.work.units[unit as keyof Words['work']['units']] ?? (unit === 'US' ? '' : unit);
}
