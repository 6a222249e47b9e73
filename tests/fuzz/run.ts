// By hand: node tests/fuzz/run.ts [--inputs 100000] [--seed 1] [--only N]. Prints failures as JSON lines and a summary;
// `--only` runs one input and writes it to the temporary folder.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzJob } from './fuzzJob.ts';
import { makeInput } from './makeInput.ts';
import { runFuzz } from './runFuzz.ts';

const { values } = parseArgs({
  options: { inputs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const [seed, inputs] = [Number(values.seed ?? 1), Number(values.inputs ?? 100_000)];
const only = values.only === undefined ? undefined : Number(values.only);
const job = fuzzJob(seed, only ?? 0, only === undefined ? inputs : only + 1);
if (only !== undefined) {
  const { bytes, story } = makeInput(seed, only, job.seeds, (path) => new Uint8Array(readFileSync(path)));
  const path = join(tmpdir(), `fuzz-${seed}-${only}.dcm`);
  writeFileSync(path, bytes);
  console.error(`${story} → ${path}`);
}
const stepInputs = 2000;
for (let from = job.from; from < job.to; from += stepInputs) {
  const report = await runFuzz(
    { ...job, from, to: Math.min(from + stepInputs, job.to) },
    { hangMs: 1000, memoryMiB: 1024 },
  );
  for (const failure of report.failures) console.log(JSON.stringify(failure));
  const { slowestMs, slowestStory, largestMiB } = report;
  console.log(
    JSON.stringify({
      upTo: Math.min(from + stepInputs, job.to),
      failures: report.failures.length,
      slowestMs: Math.round(slowestMs),
      slowestStory,
      largestMiB: Math.round(largestMiB),
    }),
  );
}
