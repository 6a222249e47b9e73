// Where a person's archive lies when nothing else is said: the user's data folder, the same for every shell.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `NEGATOSCOPE_ARCHIVE` comes before the custom of the platform. */
export function defaultArchiveDirectory(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (environment.NEGATOSCOPE_ARCHIVE) return environment.NEGATOSCOPE_ARCHIVE;
  if (platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Negatoscope', 'archive');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Negatoscope', 'archive');
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'negatoscope', 'archive');
}
