// Runs one command as if it were alone and says how it ended: 0 done, 1 an expected failure, 2 wrong usage.
import { describeProblem, type Language } from '../../native-free-core/problems/index.ts';
import { batchOf } from './batch.ts';
import type { Command, CommandContext } from './command.ts';
import { commands } from './commands.ts';
import { parseWords } from './parseWords.ts';
import { usageOf, usageOfProgram } from './usage.ts';

/** Every command by name: `batch` runs the others through this very runner. */
export const allCommands: ReadonlyMap<string, Command> = new Map([...commands, ['batch', batchOf(runCommand)]]);

export type ExitStatus = 0 | 1 | 2;

export async function runCommand(argv: readonly string[], context: CommandContext): Promise<ExitStatus> {
  const language = languageIn(argv) ?? context.language;
  const [name, ...words] = withoutLeadingLanguage(argv);
  const command = allCommands.get(name);
  if (name === '--help' || name === 'help') {
    context.note(usageOfProgram(allCommands, language));
    return 0;
  }
  if (command === undefined) {
    const problem = { kind: 'wrongUsage', reason: name ?? '' };
    context.line({ problem: { ...problem, message: describeProblem(problem, language) } });
    context.note(usageOfProgram(allCommands, language));
    return 2;
  }
  const parsed = parseWords(command, words);
  if (parsed.ok && parsed.value.options.help === true) {
    context.note(usageOf(name, command, language));
    return 0;
  }
  const result = parsed.ok ? await command.run(parsed.value, { ...context, language }) : parsed;
  if (result.ok) {
    if (result.value !== undefined) context.line(result.value);
    return 0;
  }
  const { problem } = result;
  context.line({ problem: { ...problem, message: describeProblem(problem, language) } });
  if (problem.kind !== 'wrongUsage') return 1;
  context.note(usageOf(name, command, language));
  return 2;
}

function languageIn(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const value = at < 0 ? undefined : argv[at].includes('=') ? argv[at].split('=')[1] : argv[at + 1];
  return value === 'fr' || value === 'en' ? value : undefined;
}

function withoutLeadingLanguage(argv: readonly string[]): readonly string[] {
  if (argv[0]?.startsWith('--language=')) return argv.slice(1);
  return argv[0] === '--language' ? argv.slice(2) : argv;
}
