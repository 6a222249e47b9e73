// SOP classes (PS3.6 annex A): the readable name of a UID.
import { sopClassTable } from './uniqueIdentifiers.generated.ts';

let names: ReadonlyMap<string, string> | undefined;

/** 'CT Image Storage'; the UID itself when the standard has no name for it. */
export function sopClassName(uid: string): string {
  names ??= new Map(
    sopClassTable
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  return names.get(uid) ?? uid;
}
