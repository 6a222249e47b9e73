// The codecs' WebAssembly, found on this machine and compiled: for the service, the command line and tests in Node.
// A page does the same with the addresses that its bundler gives these files (see pixels/codecs/codec.ts).
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type CodecModules, codecModuleFiles } from '../pixels/index.ts';

// Node 24 can end the whole process when it lets go of WebAssembly code that a better compilation has replaced, while
// several threads run ("allocations_.erase(addr) == 1", github.com/nodejs/node/issues/64500). Kept, that code takes a few
// megabytes. To be taken out once the pinned Node is mended.
setFlagsFromString('--no-wasm-code-gc');

/**
 * Reads and compiles the three modules (about 60 ms). They may be posted to worker threads, which then compile nothing.
 * `folder` holds them by their base names, as a built program ships them; without it: beside this file, else node_modules.
 * A missing file rejects: the installation is broken, which is no input of the user.
 */
export async function loadCodecModules(folder?: string): Promise<CodecModules> {
  const compile = async (file: string) => WebAssembly.compile(await readFile(findModule(file, folder)));
  const [nativeCodecs, charls, openjph] = await Promise.all([
    compile(codecModuleFiles.nativeCodecs),
    compile(codecModuleFiles.charls),
    compile(codecModuleFiles.openjph),
  ]);
  return { nativeCodecs, charls, openjph };
}

function findModule(file: string, folder: string | undefined): string {
  if (folder !== undefined) return join(folder, basename(file));
  const beside = join(dirname(fileURLToPath(import.meta.url)), basename(file));
  return existsSync(beside) ? beside : join(nodeModulesFolder(), file);
}

/** The node_modules that this program was installed into: the one that holds dcmjs-codecs. */
function nodeModulesFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('dcmjs-codecs/package.json');
  return dirname(dirname(manifest));
}
