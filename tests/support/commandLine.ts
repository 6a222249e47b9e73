// A command run in this process as a script would run it: its lines, its words to people, its exit status.
import type { CommandContext } from '../../electron/command-line/command.ts';
import { runCommand } from '../../electron/command-line/runCommand.ts';

// biome-ignore lint/suspicious/noExplicitAny: lines are JSON of many shapes, read field by field in the tests.
type Line = any;

export interface Ran {
  readonly status: number;
  readonly lines: readonly Line[];
  /** The last line: the result. */
  readonly result: Line;
  readonly said: string;
}

export async function runLine(argv: readonly string[], input: readonly string[] = []): Promise<Ran> {
  const lines: Line[] = [];
  const said: string[] = [];
  const context: CommandContext = {
    language: 'fr',
    // Through JSON, as on the wire.
    line: (record) => lines.push(JSON.parse(JSON.stringify(record))),
    note: (text) => said.push(text),
    inputLines: async function* () {
      yield* input;
    },
  };
  const status = await runCommand(argv, context);
  return { status, lines, result: lines.at(-1), said: said.join('\n') };
}
