import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import type { Problem } from './command.ts';

/** JSON typed at the command line. */
export function readJson(text: string | boolean): Outcome<unknown, Problem> {
  try {
    return succeed(JSON.parse(String(text)));
  } catch {
    return fail({ kind: 'recipeUnreadable', path: '', reason: 'not JSON' });
  }
}
