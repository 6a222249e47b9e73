// The words of the command that starts the browser shell.
import { parseArgs } from 'node:util';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import type { Language } from '../../native-free-core/problems/index.ts';

export interface BrowserArguments {
  readonly archiveDirectory?: string;
  readonly port?: number;
  readonly opensBrowser: boolean;
  readonly language: Language;
  readonly samplesDirectory?: string;
}

export const usage =
  'npm start -- [--archive DIR] [--port N] [--no-open] [--language fr|en] [--samples DIR]\n' +
  '  --archive DIR    dossier de l’archive / folder of the archive\n' +
  '  --port N         port sur 127.0.0.1 / port on 127.0.0.1\n' +
  '  --no-open        affiche seulement l’adresse / only prints the address\n' +
  '  --samples DIR    dossier d’exemples déjà fabriqués / folder of samples made before';

export function readBrowserArguments(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Outcome<BrowserArguments, { readonly kind: 'wrongUsage'; readonly reason: string }> {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        archive: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        browser: { type: 'boolean' },
        language: { type: 'string' },
        samples: { type: 'string' },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
      return fail({ kind: 'wrongUsage', reason: `--port ${values.port}` });
    }
    const language = values.language ?? environment.NEGATOSCOPE_LANGUAGE ?? 'fr';
    if (language !== 'fr' && language !== 'en') return fail({ kind: 'wrongUsage', reason: `--language ${language}` });
    return succeed({
      archiveDirectory: values.archive,
      port,
      opensBrowser: !values['no-open'],
      language,
      samplesDirectory: values.samples,
    });
  } catch (error) {
    return fail({ kind: 'wrongUsage', reason: error instanceof Error ? error.message : String(error) });
  }
}
