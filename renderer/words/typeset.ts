// French spacing, done once for the whole dictionary: a sentence is typed as anyone types it.

/** A narrow no-break space before : ; ! ? and inside « », and the curved apostrophe. */
export function typesetFrench(text: string): string {
  return text
    .replace(/ ([:;!?»])/g, '\u202f$1')
    .replace(/« /g, '«\u202f')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** The same dictionary with every sentence set: also those that are made from a number or a name. */
export function typesetAll<Dictionary>(words: Dictionary): Dictionary {
  return typesetValue(words) as Dictionary;
}

function typesetValue(value: unknown): unknown {
  if (typeof value === 'string') return typesetFrench(value);
  if (typeof value === 'function') return (...facts: unknown[]) => typesetValue(value(...facts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetValue(inner)]));
}
