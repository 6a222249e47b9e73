// The two languages of every sentence that a person reads.
export type Language = 'fr' | 'en';

export const languages: readonly Language[] = ['fr', 'en'];
