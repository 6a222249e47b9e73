// Problems travel as kind and facts; a sentence is made only where a person reads it, in that person's language.
import { type Language, words } from './words.ts';

/** The sentence for a problem; a kind without words is shown as its name and its facts, never hidden. */
export function describeProblem(problem: { readonly kind: string }, language: Language): string {
  const sentence = words[problem.kind]?.[language];
  const facts = Object.entries(problem).filter(([name]) => name !== 'kind');
  if (sentence === undefined) {
    return [problem.kind, ...facts.map(([name, value]) => `${name}: ${format(value)}`)].join(' · ');
  }
  const byName = new Map(facts);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => format(byName.get(name)));
}

function format(fact: unknown): string {
  if (fact === undefined || fact === null) return '—';
  if (Array.isArray(fact)) return fact.map(format).join(', ');
  return typeof fact === 'object' ? JSON.stringify(fact) : String(fact);
}
