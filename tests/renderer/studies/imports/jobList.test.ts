import { describe, expect, it } from 'vitest';
import type { Job } from '../../../../native-free-core/contract/index.ts';
import { type JobList, noJobs, reduceJobs } from '../../../../renderer/studies/imports/jobList.ts';

const job = (id: string, part: Partial<Job> = {}): Job => ({
  id,
  kind: 'import',
  subject: '',
  done: 0,
  unit: 'files',
  startedAt: '2026-04-20T10:00:00Z',
  state: 'running',
  ...part,
});
const tell = (list: JobList, ...jobs: readonly Job[]) =>
  jobs.reduce((before, told) => reduceJobs(before, { kind: 'told', job: told }), list);
const report = { stored: 3, duplicates: 1, conflicts: 0, refused: [], studyInstanceUIDs: ['1.2'], seconds: 2 };

describe('the jobs that the page has seen', () => {
  it('keeps each job on its line while it goes on', () => {
    const list = tell(noJobs, job('a'), job('b'), job('a', { done: 5 }));
    expect(list.running.map(({ id, done }) => `${id}${done}`)).toEqual(['a5', 'b0']);
  });

  it('turns an import that ended into a report, once', () => {
    const ended = job('a', { state: 'done', report });
    const list = tell(noJobs, job('a'), ended, ended);
    expect(list.running).toEqual([]);
    expect(list.finishedImports).toMatchObject([{ id: 'a', finished: { end: 'done', stored: 3, duplicates: 1 } }]);
  });

  it('says why a job broke off', () => {
    const list = tell(noJobs, job('a', { state: 'failed', problem: { kind: 'diskFull' } }));
    expect(list.finishedImports[0].finished).toMatchObject({ end: 'failed', problem: { kind: 'diskFull' } });
  });

  it('makes no report of the samples', () => {
    expect(tell(noJobs, job('a', { kind: 'samples', state: 'done' })).finishedImports).toEqual([]);
  });

  it('forgets a job that the service no longer knows, and a report that was read', () => {
    expect(reduceJobs(tell(noJobs, job('a')), { kind: 'lost', id: 'a' })).toEqual(noJobs);
    const ended = tell(noJobs, job('a', { state: 'done', report }));
    expect(reduceJobs(ended, { kind: 'dismissed', id: 'a' })).toEqual(noJobs);
  });
});
