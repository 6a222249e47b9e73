// The named windows that a modality offers, from presets.json: reference values live in data, with their source.
import presetFile from './presets.json' with { type: 'json' };
import type { VoiWindow } from './voiLut.ts';

export interface WindowPreset {
  readonly id: string;
  readonly name: { readonly fr: string; readonly en: string };
  /** Key 1 to 9 that chooses it, the same in every series; some have none. */
  readonly key?: number;
  readonly window: VoiWindow;
  readonly unit: string;
  readonly source: string;
  readonly sourceDate: string;
  /** The person who compared the value with its source, and the day; absent until someone did. */
  readonly checkedBy?: string;
  readonly checkedOn?: string;
}

/**
 * Presets of a modality; those made for the body part (0018,0015) come first. None where values have no absolute scale
 * (MR) or depend on the dose (PT): an automatic window is the start there.
 */
export function windowPresets(modality: string, bodyPart = ''): readonly WindowPreset[] {
  const offered = presetFile.presets.filter((preset) => preset.modality === modality);
  const part = bodyPart.toUpperCase();
  const isFitting = (preset: (typeof offered)[number]) => preset.bodyParts.includes(part);
  return [...offered.filter(isFitting), ...offered.filter((preset) => !isFitting(preset))].map((preset) => ({
    id: preset.id,
    name: { fr: preset.fr, en: preset.en },
    key: preset.key ?? undefined,
    window: {
      kind: 'window',
      center: preset.center,
      width: preset.width,
      function: 'LINEAR',
      explanation: preset.id,
    },
    unit: preset.unit,
    source: preset.source,
    sourceDate: preset.sourceDate,
    checkedBy: preset.checkedBy ?? undefined,
    checkedOn: preset.checkedOn ?? undefined,
  }));
}
