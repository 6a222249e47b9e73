import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proofs } from '../../../native-free-core/proof/index.ts';
import { ProofPlace } from '../../../renderer/proof/index.ts';
import { wordsOf } from '../../../renderer/words/index.ts';
import { control, mount, press } from '../mount.tsx';

/** Stands for the worker: the test says what it tells. */
class FakeWorker {
  static last: FakeWorker;
  isEnded = false;
  onmessage?: (event: { readonly data: unknown }) => void;
  constructor() {
    FakeWorker.last = this;
  }
  terminate() {
    this.isEnded = true;
  }
}

const words = wordsOf('fr');
const texts = words.proof;
const tell = (data: unknown) => act(async () => FakeWorker.last.onmessage?.({ data }));
const result = (index: number, found: number) => {
  const { id, expected, tolerance } = proofs[index];
  return tell({ kind: 'result', result: { id, found, passed: Math.abs(found - expected) <= tolerance } });
};

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(() => void vi.unstubAllGlobals());

describe('«Prouver les nombres»', () => {
  it('shows what will be proved, and proves nothing unasked', async () => {
    const page = await mount(<ProofPlace words={words} language="fr" />);
    expect(page.textContent).toContain(texts.notRun);
    expect(page.querySelectorAll('tbody th[scope="row"]').length).toBe(proofs.length);
    expect(control(page, texts.print)).toHaveProperty('disabled', true);
  });

  it('shows results as they come, and stops when asked', async () => {
    const page = await mount(<ProofPlace words={words} language="fr" />);
    await press(control(page, texts.run));
    await result(0, -800);
    expect(page.textContent).toContain(texts.running(1, proofs.length));
    await press(control(page, texts.cancel));
    expect(FakeWorker.last.isEnded).toBe(true);
    expect(page.textContent).toContain(texts.cancelled(1, proofs.length));
  });

  it('says in words which proof does not conform, and by how much', async () => {
    const page = await mount(<ProofPlace words={words} language="fr" />);
    await press(control(page, texts.run));
    for (const [index, { expected }] of proofs.entries()) await result(index, index === 0 ? -799.5 : expected);
    await tell({ kind: 'ended' });
    expect(page.textContent).toContain(texts.someFailed(proofs.length - 1, proofs.length, 1));
    const [row] = page.querySelectorAll('tbody tr:not(.proof-group)');
    expect(row.textContent).toContain(texts.failed);
    expect(row.textContent).toContain('0,5');
    expect(page.querySelectorAll('.proof-failed').length).toBe(1);
  });

  it('tells a fault of the worker instead of waiting for ever', async () => {
    const page = await mount(<ProofPlace words={words} language="fr" />);
    await press(control(page, texts.run));
    await tell({ kind: 'failed', problem: { kind: 'serviceUnreachable' } });
    expect(page.querySelector('[role="alert"]')?.textContent).not.toBe('');
  });
});
