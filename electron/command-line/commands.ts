// The commands by name. Their contract is relied on by other people's scripts: names and result fields stay.
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { decode } from './decode.ts';
import { echo } from './echo.ts';
import { importPaths } from './importPaths.ts';
import { inspect } from './inspect.ts';
import { measure } from './measure.ts';
import { overlays } from './overlays.ts';
import { prove } from './prove.ts';
import { query } from './query.ts';
import { reformat } from './reformat.ts';
import { render } from './render.ts';
import { replay } from './replay.ts';
import { restore } from './restore.ts';
import { send } from './send.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';
import { volume } from './volume.ts';

export const commands: ReadonlyMap<string, Command> = new Map([
  ['inspect', inspect],
  ['decode', decode],
  ['render', render],
  ['overlays', overlays],
  ['volume', volume],
  ['reformat', reformat],
  ['measure', measure],
  ['replay', replay],
  ['import', importPaths],
  ['query', query],
  ['verify', verify],
  ['backup', backup],
  ['restore', restore],
  ['prove', prove],
  ['echo', echo],
  ['send', send],
  ['serve', serve],
]);
