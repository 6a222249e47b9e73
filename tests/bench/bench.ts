// npm run bench -- NAME [--option value]…: prints JSON lines for a benchmark named by what it does. Never a test.
import { benchWindow } from './window.ts';

export type BenchOptions = Readonly<Record<string, string>>;

/** A benchmark prints what it found by itself, or gives back one record to print. */
export interface Benchmark {
  readonly run: (options: BenchOptions) => Promise<object | undefined>;
}

const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  load: () => benchmarkAt('./load.ts'),
  'first-picture': () => benchmarkAt('./first-picture.ts'),
  scroll: () => benchmarkAt('./scroll.ts'),
  window: async () => ({ run: benchWindow }),
  decode: () => import('./decode.ts'),
  reformat: () => import('./reformat.ts'),
  depth: () => import('./depth.ts'),
  memory: () => benchmarkAt('./memory.ts'),
};

const [name = '', ...rest] = process.argv.slice(2);
const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;

if (benchmark === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(benchmarks).join('|')} [--option value]…\n`);
  process.exitCode = 2;
} else {
  const record = await (await benchmark()).run(readOptions(rest));
  if (record !== undefined) process.stdout.write(`${JSON.stringify(record)}\n`);
}

/** Loaded by name, so that one benchmark does not wait for what another needs. */
function benchmarkAt(file: string): Promise<Benchmark> {
  return import(file);
}

function readOptions(words: readonly string[]): BenchOptions {
  const options: Record<string, string> = {};
  for (const [k, word] of words.entries()) {
    if (!word.startsWith('--')) continue;
    const value = words[k + 1];
    options[word.slice(2)] = value === undefined || value.startsWith('--') ? 'true' : value;
  }
  return options;
}
