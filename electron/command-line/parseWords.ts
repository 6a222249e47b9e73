// Splits the words of a command line by the command's own options, on Node's parser.
import { parseArgs } from 'node:util';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import type { Command, CommandWords } from './command.ts';

const everywhere = { help: { type: 'boolean' }, language: { type: 'string' } } as const;

export function parseWords(
  command: Command,
  words: readonly string[],
): Outcome<CommandWords, { kind: 'wrongUsage'; reason: string }> {
  try {
    const options = { ...command.options, ...everywhere, ...(command.takesKeywords ? keywordsIn(words) : {}) };
    const { values, positionals } = parseArgs({ args: [...negativesJoined(words)], options, allowPositionals: true });
    return succeed({ positionals, ...onceAndAgain(values) });
  } catch (error) {
    return fail({ kind: 'wrongUsage', reason: error instanceof Error ? error.message : String(error) });
  }
}

function onceAndAgain(values: Readonly<Record<string, unknown>>): Pick<CommandWords, 'options' | 'repeated'> {
  const entries = Object.entries(values);
  return {
    options: Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value])),
    repeated: Object.fromEntries(entries.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value]] : []))),
  };
}

/** `--PatientName X`: a DICOM keyword, always capitalised, becomes an option of its own. */
function keywordsIn(words: readonly string[]): Record<string, { type: 'string' }> {
  const keywords = words.filter((word) => /^--[A-Z][A-Za-z0-9]*(=|$)/.test(word));
  return Object.fromEntries(keywords.map((word) => [word.slice(2).split('=')[0], { type: 'string' }]));
}

/** `--window -600,1500`: Node's parser takes a value that starts with a dash only when it is joined by `=`. */
function* negativesJoined(words: readonly string[]): Iterable<string> {
  for (let i = 0; i < words.length; i++) {
    const isNegativeValue = /^--[a-z-]+$/.test(words[i]) && /^-[\d.]/.test(words[i + 1] ?? '');
    yield isNegativeValue ? `${words[i]}=${words[++i]}` : words[i];
  }
}
