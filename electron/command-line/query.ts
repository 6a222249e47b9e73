// `query --archive DIR`: every match, a line each, in the DICOM JSON model; matching as in PS3.4 C.2.2.2.
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { type Command, type CommandWords, type Problem, wrongUsage } from './command.ts';
import { type Ask, jsonOf, withService } from './withService.ts';

const paths: Readonly<Record<string, string>> = { study: 'studies', series: 'series', instance: 'instances' };

/** Matches asked for at a time. */
const pageLength = 1000;

export const query: Command = {
  usage: '--archive DIR [--level study|series|instance] [--Keyword value]… [--limit N]',
  purpose: {
    fr: 'Cherche dans l’archive : jokers et intervalles de DICOM (PS3.4 C.2.2.2), une ligne par réponse.',
    en: 'Searches the archive: DICOM wildcards and ranges (PS3.4 C.2.2.2), a line per match.',
  },
  options: { archive: { type: 'string' }, level: { type: 'string' }, limit: { type: 'string' } },
  takesKeywords: true,
  run: async ({ positionals, options }, context) => {
    const level = String(options.level ?? 'study');
    const path = paths[level];
    const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : Number(options.limit);
    if (path === undefined || positionals.length > 0 || !(limit >= 0))
      return wrongUsage(`--level ${options.level} --limit ${options.limit}`);
    return withService(options.archive, context, async (ask) => {
      for (let offset = 0; offset < limit; offset += pageLength) {
        const page = await askPage(ask, path, options, offset, Math.min(pageLength, limit - offset));
        if (!page.ok) return page;
        const { matches, ignoredKeys } = page.value;
        const ignored = { kind: 'keysNotMatched', keywords: ignoredKeys, level };
        if (offset === 0 && ignoredKeys) context.note(describeProblem(ignored, context.language));
        for (const match of matches) context.line(match);
        if (matches.length < pageLength) break;
      }
      return succeed(undefined);
    });
  },
};

interface Page {
  readonly matches: readonly object[];
  /** Keywords that the service did not match on, as its Warning header names them (PS3.18 8.3.4); empty without. */
  readonly ignoredKeys: string;
}

async function askPage(
  ask: Ask,
  path: string,
  options: CommandWords['options'],
  offset: number,
  limit: number,
): Promise<Outcome<Page, Problem>> {
  const keys = Object.entries(options).filter(([name]) => /^[A-Z]/.test(name)) as [string, string][];
  const search = new URLSearchParams([
    ...keys,
    ['includefield', 'all'],
    ['offset', `${offset}`],
    ['limit', `${limit}`],
  ]);
  const reply = await ask(`/dicom-web/${path}?${search}`, { headers: { accept: 'application/dicom+json' } });
  const ignoredKeys = /^299 .*: ([^"]*)"$/.exec(reply.headers.get('warning') ?? '')?.[1] ?? '';
  if (reply.status === 204) return succeed({ matches: [], ignoredKeys });
  const read = await jsonOf(reply);
  if (!read.ok) return fail(read.problem);
  return succeed({ matches: read.value as readonly object[], ignoredKeys });
}
