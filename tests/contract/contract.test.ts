// The contract binds two programs that may be built at different times: what each shape lets in and keeps out.
import { describe, expect, it } from 'vitest';
import {
  examUpdateShape,
  importPathsShape,
  jobShape,
  problemReplyShape,
  seriesPlanShape,
  studyListQueryShape,
} from '../../native-free-core/contract/index.ts';

const plan = {
  studyInstanceUID: '1.2',
  seriesInstanceUID: '1.2.3',
  modality: 'CT',
  seriesDescription: '',
  bodyPartExamined: '',
  stacks: [],
  notShown: [{ sopInstanceUID: '1', problem: { kind: 'noPictureInObject', object: 'SR' } }],
  inputs: [],
};

describe('A problem', () => {
  it('is a kind with whatever facts belong to it, all of which travel', () => {
    const reply = { problem: { kind: 'badElement', tag: 42, found: ['x'] } };
    expect(problemReplyShape.parse(reply)).toEqual(reply);
    expect(problemReplyShape.safeParse({ problem: { tag: 42 } }).success).toBe(false);
  });
});

describe('A series plan', () => {
  it('may be empty of stacks, and tells why', () => {
    expect(seriesPlanShape.parse(plan)).toEqual(plan);
  });

  it('has no stack of unknown kind of values', () => {
    const stack = { images: [], problems: [], splitBy: '', unit: '', valueType: 'int64' };
    expect(seriesPlanShape.safeParse({ ...plan, stacks: [stack] }).success).toBe(false);
    expect(seriesPlanShape.safeParse({ ...plan, stacks: [{ ...stack, valueType: 'int16' }] }).success).toBe(true);
  });
});

describe('A query of the study list', () => {
  it('reads numbers out of the address, within bounds', () => {
    expect(studyListQueryShape.parse({ limit: '20', offset: '0' })).toEqual({ limit: 20, offset: 0 });
    for (const wrong of [
      { limit: '0' },
      { limit: '1001' },
      { offset: '-1' },
      { from: '2026-01-01' },
      { sort: 'name' },
    ]) {
      expect(studyListQueryShape.safeParse(wrong).success).toBe(false);
    }
  });
});

describe('What is written', () => {
  it('is bounded: notes, requests, paths', () => {
    expect(examUpdateShape.safeParse({ revision: 1, notes: 'x'.repeat(100_001) }).success).toBe(false);
    expect(examUpdateShape.safeParse({ revision: 1, state: 'lost' }).success).toBe(false);
    expect(importPathsShape.safeParse({ paths: [''] }).success).toBe(false);
    expect(importPathsShape.safeParse({ paths: Array.from({ length: 1001 }, () => '/a') }).success).toBe(false);
  });
});

describe('A job', () => {
  it('may not know its total, its rate or its end', () => {
    const job = { id: '1', kind: 'import', subject: '', done: 0, unit: 'files', startedAt: '', state: 'running' };
    expect(jobShape.parse(job)).toEqual(job);
  });
});
