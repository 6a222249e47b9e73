// `batch`: one JSON array of arguments per input line, each run as if called alone; the result lines keep the order.
import { succeed } from '../../native-free-core/outcome.ts';
import { describeProblem } from '../../native-free-core/problems/index.ts';
import type { Command, CommandContext } from './command.ts';

type RunCommand = (argv: readonly string[], context: CommandContext) => Promise<number>;

/** Takes the runner as an argument: the runner's table of commands holds this command too. */
export function batchOf(runCommand: RunCommand): Command {
  return {
    usage: '< LINES    e.g. ["decode","a.dcm","--frame","1"]',
    purpose: {
      fr: 'Exécute les commandes lues sur l’entrée standard, une par ligne (tableau JSON), et continue après un échec.',
      en: 'Runs the commands read from standard input, one per line (JSON array), and goes on after a failure.',
    },
    options: {},
    run: async (_, context) => {
      for await (const line of context.inputLines()) {
        if (line.trim() !== '') context.line(await resultOf(line, runCommand, context));
      }
      return succeed(undefined);
    },
  };
}

/** The last line that the command would have printed alone; an empty record where it prints none. */
async function resultOf(line: string, runCommand: RunCommand, context: CommandContext): Promise<object> {
  const argv = readArguments(line);
  if (argv === undefined) {
    const problem = { kind: 'wrongUsage', reason: line.slice(0, 200) };
    return { problem: { ...problem, message: describeProblem(problem, context.language) } };
  }
  let last: object = {};
  await runCommand(argv, {
    ...context,
    line: (record) => {
      last = record;
    },
  });
  return last;
}

function readArguments(line: string): string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    return Array.isArray(parsed) && parsed.every((word) => typeof word === 'string') ? parsed : undefined;
  } catch {
    return undefined;
  }
}
