// `import PATH… --archive DIR`: files, folders, zips. With `--each`, a line the moment an instance is safe, never before.
import { resolve } from 'node:path';
import { importedFileShape, importReportShape } from '../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { type Command, type CommandContext, type Problem, wrongUsage } from './command.ts';
import { linesOf } from './linesOf.ts';
import { jsonOf, withService } from './withService.ts';

/** Between two words of progress on standard error. */
const noteEveryMs = 1000;

export const importPaths: Command = {
  usage: 'PATH… --archive DIR [--each]',
  purpose: {
    fr: 'Archive des fichiers, dossiers, zips ; --each : une ligne dès qu’une instance est en sûreté.',
    en: 'Archives files, folders, zips; --each: a line the moment an instance is safe.',
  },
  options: { archive: { type: 'string' }, each: { type: 'boolean' } },
  run: async ({ positionals, options }, context) => {
    if (positionals.length === 0) return wrongUsage('PATH');
    return withService(options.archive, context, async (ask) => {
      const reply = await ask('/api/import-paths', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
        body: JSON.stringify({ paths: positionals.map((path) => resolve(path)) }),
      });
      if (!reply.ok || reply.body === null) return jsonOf(reply) as Promise<Outcome<never, Problem>>;
      return followImport(reply.body, options.each === true, context);
    });
  },
};

/** A line per file as it ends, then the report. */
async function followImport(
  body: ReadableStream<Uint8Array>,
  isEach: boolean,
  { line, note, language }: CommandContext,
): Promise<Outcome<object, Problem>> {
  let done = 0;
  let notedAt = performance.now();
  for await (const text of linesOf(body)) {
    const record: unknown = JSON.parse(text);
    const file = importedFileShape.safeParse(record);
    if (!file.success) return endOfImport(record, language);
    done += 1;
    const { outcome, sopInstanceUID, sha256 } = file.data;
    if (isEach && (outcome === 'stored' || outcome === 'duplicate')) line({ acknowledged: sopInstanceUID, sha256 });
    if (performance.now() - notedAt > noteEveryMs) {
      note(`${done} …`);
      notedAt = performance.now();
    }
  }
  return fail({ kind: 'serviceUnreachable' });
}

function endOfImport(record: unknown, language: CommandContext['language']): Outcome<object, Problem> {
  const end = record as { report?: unknown; problem?: Problem };
  if (end.problem) return fail(end.problem);
  const { stored, duplicates, conflicts, refused, seconds } = importReportShape.parse(end.report);
  const inWords = refused.map(({ path, problem }) => ({
    path,
    problem: { ...problem, message: describeProblem(problem, language) },
  }));
  return succeed({ stored, duplicates, conflicts, refused: inWords, seconds });
}
