// What a person prefers, kept in the browser as versioned JSON and given to a class room as a file.
import { z } from 'zod';

export const settingsShape = z.object({
  version: z.literal(1),
  language: z.enum(['fr', 'en']),
  theme: z.enum(['dark', 'light', 'contrast']),
  /** Orientation letters at the edges of the pictures: D G A P T B, or R L A P H F. */
  letters: z.enum(['fr', 'en']),
});

export type Settings = z.infer<typeof settingsShape>;

/** French first: the trade is taught in it, whatever language the PC was installed in. */
export const openingSettings: Settings = { version: 1, language: 'fr', theme: 'dark', letters: 'fr' };

/** Another language brings its own orientation letters; they can be changed back in Réglages. */
export function inLanguage(settings: Settings, language: Settings['language']): Settings {
  return { ...settings, language, letters: language };
}

/** Small pure steps from each version to the next, in order. There is one version so far. */
const migrations: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** Settings of this or an older version; undefined for anything else. */
export function readSettings(text: string): Settings | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const holder = z.looseObject({ version: z.number().int().min(1) }).safeParse(json);
  if (!holder.success) return undefined;
  const current = migrations
    .slice(holder.data.version - 1)
    .reduce<Record<string, unknown>>((older, step) => step(older), holder.data);
  const parsed = settingsShape.safeParse(current);
  return parsed.success ? parsed.data : undefined;
}

export function writeSettings(settings: Settings): string {
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}
