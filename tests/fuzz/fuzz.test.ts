// Two thousand faulty files in every test run; many more by hand (run.ts). An input that fails is called again by
// `node tests/fuzz/run.ts --seed S --only N`.
import { describe, expect, it } from 'vitest';
import { fuzzJob } from './fuzzJob.ts';
import { makeInput } from './makeInput.ts';
import { mutations } from './mutations.ts';
import { randomOf } from './random.ts';
import { runFuzz } from './runFuzz.ts';
import { ownSeeds } from './seeds.ts';

const inputs = 2000;

describe('Faulty files', () => {
  it(`end in a picture or in a problem with words, ${inputs} times, and harm no codec`, async () => {
    // A second by hand; here other tests share the machine.
    const report = await runFuzz(fuzzJob(20261127, 0, inputs), { hangMs: 5000, memoryMiB: 1024 });
    console.info('faulty files:', { ...report, failures: report.failures.length });
    expect(report.failures).toEqual([]);
    expect(Object.keys(report.problems).length).toBeGreaterThan(10);
  });

  it('are the same at every run', () => {
    const read = () => ownSeeds()[1];
    const twice = [0, 1].map(() => Array.from({ length: 50 }, (_, index) => makeInput(5, index, ['own'], read)));
    expect(twice[0].map(({ story }) => story)).toEqual(twice[1].map(({ story }) => story));
    for (let index = 0; index < 50; index++) expect(twice[0][index].bytes).toEqual(twice[1][index].bytes);
  });

  it.each(Object.keys(mutations))('differ from the sound one: %s', (name) => {
    const isChanged = (sound: Uint8Array, seed: number) =>
      Buffer.compare(mutations[name](Uint8Array.from(sound), randomOf(seed)), sound) !== 0;
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    expect(ownSeeds().some((sound) => seeds.some((seed) => isChanged(sound, seed)))).toBe(true);
  });
});

describe('The watch', () => {
  it('names an input that throws by its seed and number', async () => {
    const job = { ...fuzzJob(3, 0, 2), seeds: ['/there/is/no/such/file'], knownGood: [] };
    const report = await runFuzz(job, { hangMs: 5000, memoryMiB: 1024 });
    expect(report.failures.length).toBeGreaterThan(0);
    expect(report.failures[0].reason).toMatch(/ENOENT/);
  });

  it('ends an input that takes too long, and goes on with the next', async () => {
    const report = await runFuzz(fuzzJob(4, 0, 3), { hangMs: -1, memoryMiB: 1024 });
    expect(report.failures.map(({ reason }) => reason)).toContain('no answer after -1 ms');
  });

  it('ends one that takes too much memory', async () => {
    const report = await runFuzz(fuzzJob(4, 0, 2), { hangMs: 5000, memoryMiB: 1 });
    expect(report.failures[0].reason).toMatch(/MiB of memory/);
  });
});
