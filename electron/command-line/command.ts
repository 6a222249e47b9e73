// What a command is: its usage, its options, and a function from words to a result. Contract: JSON lines on standard
// output, the last one the result; words for people on standard error.
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Outcome } from '../../native-free-core/outcome.ts';
import type { Language } from '../../native-free-core/problems/index.ts';

/** A problem of any room: its kind and its facts. */
export interface Problem {
  readonly kind: string;
  readonly [fact: string]: unknown;
}

/** Words of a command after parsing: positionals, and options by name. */
export interface CommandWords {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Every value of an option that may be given again and again (`multiple`). */
  readonly repeated?: Readonly<Record<string, readonly string[]>>;
}

export interface CommandContext {
  readonly language: Language;
  /** A line of the standard output before the result. */
  readonly line: (record: object) => void;
  /** A message for a person, on standard error. */
  readonly note: (text: string) => void;
  /** The lines of standard input, for `batch`. */
  readonly inputLines: () => AsyncIterable<string>;
}

export interface Command {
  /** The words after the command's name. */
  readonly usage: string;
  readonly purpose: Readonly<Record<Language, string>>;
  readonly options: ParseArgsOptionsConfig;
  /** True when options outside the list are kept as they come (`query --PatientName …`). */
  readonly takesKeywords?: boolean;
  /** The result line; undefined where the lines before said it all. */
  readonly run: (words: CommandWords, context: CommandContext) => Promise<Outcome<object | undefined, Problem>>;
}

/** A wrong use: exit status 2, with the usage. */
export function wrongUsage(reason: string): {
  readonly ok: false;
  readonly problem: { kind: 'wrongUsage'; reason: string };
} {
  return { ok: false, problem: { kind: 'wrongUsage', reason } };
}
