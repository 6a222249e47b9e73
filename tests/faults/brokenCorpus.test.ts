// Every damaged or unusual file of the corpus: stored or refused with a reason, asked for all that a screen asks, no crash.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runLine } from '../support/commandLine.ts';
import { corpusJson, corpusPath, hasCorpus } from '../support/corpus.ts';
import { expectSentence, expectSound, type Problem, temporaryFolder } from './faultyImport.ts';

// biome-ignore lint/suspicious/noExplicitAny: lines of JSON, read field by field.
type Line = any;

describe.skipIf(!hasCorpus)('The broken files of the corpus', () => {
  const names = hasCorpus ? readdirSync(corpusPath('broken')).sort() : [];
  const archive = temporaryFolder();
  let report: Line;
  let series: readonly Line[] = [];
  let largestMemoryMiB = 0;

  beforeAll(() => {
    const program = ['tests/faults/showingProgram.ts', archive, corpusPath('broken')];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', timeout: 120_000 });
    expect([status, stderr]).toEqual([0, '']);
    const lines: Line[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    ({ report } = lines[0]);
    series = lines.slice(1, -1);
    ({ largestMemoryMiB } = lines.at(-1));
  });

  it('go in together, or are refused with a reason in words', async () => {
    const taken = report.stored + report.duplicates + report.conflicts;
    expect(taken + report.refused.length).toBe(names.length);
    for (const { problem } of report.refused) expectSentence(problem);
    // Only what has no identifier in the eyes of pydicom either is turned away.
    const files = corpusJson('manifest.json').files;
    for (const { path, problem } of report.refused) {
      const file = files.find((one: Line) => one.path === `broken/${basename(path)}`);
      expect([problem.kind, file.sopInstance ?? null], path).toEqual(['noSopInstanceUid', null]);
    }
    await expectSound(archive);
  });

  it('are shown, or it is said why not, within bounded memory', () => {
    const told = series.flatMap(({ plan, thumbnail }) => [
      ...plan.notShown.map(({ problem }: Line): Problem => problem),
      ...plan.stacks.flatMap(({ problems }: Line): Problem[] => problems),
      ...(thumbnail === 'image/png' ? [] : [thumbnail]),
    ]);
    told.forEach(expectSentence);
    expect(told.length).toBeGreaterThan(0);
    const instances = series.flatMap(({ plan }) => plan.inputs);
    expect(instances).toHaveLength(report.stored);
    expect(largestMemoryMiB).toBeLessThan(1024);
  });

  it.each(names)('%s: inspect, decode and render end in a result or a reason', async (name) => {
    const path = corpusPath(`broken/${name}`);
    for (const words of [
      ['inspect', path],
      ['decode', path, '--frame', '1'],
      ['render', path, '--frame', '1'],
    ]) {
      const { status, result } = await runLine(words);
      expect([0, 1]).toContain(status);
      const problems: Problem[] = status === 1 ? [result.problem] : (result.problems ?? []);
      for (const { message, ...problem } of problems) expectSentence(problem as Problem);
    }
  });

  it('that other programs decode are decoded to the same samples', async () => {
    const files = corpusJson('manifest.json').files.filter(({ path }: Line) => path.startsWith('broken/'));
    const decodable = files.filter(({ expected }: Line) => expected?.pixels?.frames?.[0]?.sha256 !== undefined);
    for (const { path, expected } of decodable) {
      const { result } = await runLine(['decode', corpusPath(path), '--frame', '1']);
      expect(result.sha256, path).toBe(expected.pixels.frames[0].sha256);
    }
  });
});
