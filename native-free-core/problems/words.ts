export type Language = 'fr' | 'en';

/** The words of every problem kind. Facts stand in braces; sorted by kind. */
export const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {};
