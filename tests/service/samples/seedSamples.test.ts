import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { jobShape } from '../../../native-free-core/contract/index.ts';
import { madeSamples } from '../../../native-free-core/service/samples/madeSamples.ts';
import { makeInstance } from '../makeInstance.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-samples-'));
const samplesDirectory = join(folder, 'samples');
const archiveDirectory = join(folder, 'archive');
const options = { archiveDirectory, samplesDirectory, makesSamples: true };

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(samplesDirectory, { recursive: true });
  for (const number of [1, 2]) writeFileSync(join(samplesDirectory, String(number)), makeInstance({ number }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function seeded(tested: TestedService) {
  while ((await (await tested.ask('/api/status')).json()).isSeeding)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return (await (await tested.ask('/api/study-list')).json()) as {
    studyCount: number;
    patients: { studies: { isSample: boolean }[] }[];
  };
}

describe('The samples of a first start', () => {
  it('are archived behind the first page, as a job, and marked as samples', async () => {
    const tested = await serviceForTests(options);
    const events = (await tested.ask('/api/jobs')).body!.getReader();
    const decoder = new TextDecoder();
    let text = '';
    while (!text.includes('"state":"done"')) text += decoder.decode((await events.read()).value);
    await events.cancel();
    const jobs = [...text.matchAll(/data: (.*)/g)].map(([, data]) => jobShape.parse(JSON.parse(data)));
    expect(jobs.at(-1)).toMatchObject({ kind: 'samples', done: 2, total: 2, report: { stored: 2 } });
    const list = await seeded(tested);
    expect(list.studyCount).toBe(1);
    expect(list.patients[0].studies[0].isSample).toBe(true);
    await tested.close();
  });

  it('do not come back at the next start, not even into an archive that was emptied', async () => {
    const first = await serviceForTests(options);
    await seeded(first);
    await first.close();
    for (const name of ['index.sqlite', 'index.sqlite-wal', 'index.sqlite-shm', 'objects']) {
      rmSync(join(archiveDirectory, name), { recursive: true, force: true });
    }
    const second = await serviceForTests(options);
    expect((await seeded(second)).studyCount).toBe(0);
    await second.close();
  });

  it('are not put into an archive that began with a person’s own studies', async () => {
    const first = await serviceForTests({ archiveDirectory });
    const form = new FormData();
    form.append(
      'files',
      new Blob([new Uint8Array(makeInstance({ study: '2.25.5', series: '2.25.5.1', number: 1 }))]),
      'own',
    );
    await first.ask('/api/import', 'POST', form);
    await first.close();
    const second = await serviceForTests(options);
    expect((await seeded(second)).studyCount).toBe(1);
    await second.close();
  });

  it('go on at the next start when the program ended before they were done', async () => {
    mkdirSync(archiveDirectory);
    writeFileSync(join(archiveDirectory, 'samples.json'), '{"samples":"begun"}');
    const first = await serviceForTests({ archiveDirectory });
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(makeInstance({ number: 1 }))]), 'one of them');
    await first.ask('/api/import', 'POST', form);
    await first.close();
    const second = await serviceForTests(options);
    const list = await seeded(second);
    expect(list.patients[0].studies).toHaveLength(1);
    await second.close();
  });

  it('are not made where nobody asked for them', async () => {
    const tested = await serviceForTests({ archiveDirectory });
    expect((await seeded(tested)).studyCount).toBe(0);
    expect(existsSync(join(archiveDirectory, 'samples.json'))).toBe(false);
    await tested.close();
  });
});

describe('Samples that are made now', () => {
  it('come one by one from a worker thread, and stop when asked', async () => {
    const stop = new AbortController();
    const { total, files } = madeSamples();
    const paths = new Set<string>();
    for await (const file of files(stop.signal)) {
      expect('content' in file && file.content instanceof Uint8Array && file.content.length).toBeGreaterThan(1000);
      paths.add(file.path);
      if (paths.size === 6) stop.abort();
    }
    expect(paths.size).toBe(6);
    expect(total).toBeGreaterThan(100);
  });
});
