// Problems travel as kind and facts; a sentence is made only where a person reads it, in that person's language.
import { formatFact } from './formatFact.ts';
import { typesetFrench } from './typesetFrench.ts';
import { type Language, words } from './words.ts';

/** The sentence for a problem; a kind without words is shown as its name and its facts, never hidden. */
export function describeProblem(problem: { readonly kind: string }, language: Language): string {
  const facts = new Map<string, unknown>(Object.entries(problem).filter(([name]) => name !== 'kind'));
  const written = words[problem.kind]?.[language];
  if (written === undefined) {
    return [problem.kind, ...[...facts].map(([name, fact]) => `${name}: ${formatFact(name, fact, language)}`)].join(
      ' · ',
    );
  }
  const sentence = language === 'fr' ? typesetFrench(written) : written;
  return withKnownParts(sentence, facts).replace(/\{(\w+)\}/g, (_, name: string) =>
    formatFact(name, facts.get(name), language),
  );
}

/** What stands in brackets is said only when all its facts are known. */
function withKnownParts(sentence: string, facts: ReadonlyMap<string, unknown>): string {
  return sentence.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const isKnown = Array.from(part.matchAll(/\{(\w+)\}/g), ([, name]) => name).every(
      (name) => facts.get(name) != null,
    );
    return isKnown ? part : '';
  });
}
