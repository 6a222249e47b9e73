// `negatoscope COMMAND …`: JSON lines out, words for people on standard error, an exit status for scripts.
import { createInterface } from 'node:readline';
import { runCommand } from './runCommand.ts';

const language = process.env.NEGATOSCOPE_LANGUAGE === 'en' ? 'en' : 'fr';

process.exitCode = await runCommand(process.argv.slice(2), {
  language,
  line: (record) => process.stdout.write(`${JSON.stringify(record)}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
  inputLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
});
