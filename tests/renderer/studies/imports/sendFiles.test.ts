import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../../native-free-core/outcome.ts';
import type { ImportProgress } from '../../../../renderer/studies/imports/importProgress.ts';
import { type SendBatch, sendFiles } from '../../../../renderer/studies/imports/sendFiles.ts';

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `CT/${index}.dcm`, file: new File(['x'], `${index}.dcm`) }));
const storeAll: SendBatch = async (batch) =>
  succeed(batch.map(({ path }) => ({ path, outcome: 'stored' as const, studyInstanceUID: '1.2.3' })));
const never = () => new AbortController().signal;

describe('an import of many files', () => {
  it('counts every file of two thousand once, and tells the progress after each batch', async () => {
    const told: number[] = [];
    const end = await sendFiles(files(2000), storeAll, ({ doneFiles }) => told.push(doneFiles), never());
    expect(end).toMatchObject({ totalFiles: 2000, doneFiles: 2000, stored: 2000, studyInstanceUIDs: ['1.2.3'] });
    expect(told).toHaveLength(41);
    expect(told.at(0)).toBe(0);
  });

  it('has at most two requests in flight', async () => {
    let inFlight = 0;
    let most = 0;
    const send: SendBatch = async (batch) => {
      most = Math.max(most, ++inFlight);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inFlight -= 1;
      return storeAll(batch);
    };
    await sendFiles(files(400), send, () => {}, never());
    expect(most).toBe(2);
  });

  it('tells apart what was stored, already there, in conflict and refused with its reason', async () => {
    const outcomes = ['stored', 'duplicate', 'conflict', 'refused'] as const;
    const send: SendBatch = async (batch) =>
      succeed(batch.map(({ path }, index) => ({ path, outcome: outcomes[index], problem: { kind: 'notDicom' } })));
    const end = await sendFiles(files(4), send, () => {}, never());
    expect(end).toMatchObject({ stored: 1, duplicates: 1, conflicts: 1 });
    expect(end.refused).toEqual([{ path: 'CT/3.dcm', problem: { kind: 'notDicom' } }]);
  });

  it('sends nothing more once it is stopped, and counts what was stored before', async () => {
    const controller = new AbortController();
    let sent = 0;
    const send: SendBatch = async (batch, signal) => {
      sent += 1;
      if (sent === 3) controller.abort();
      return signal?.aborted ? fail({ kind: 'requestCancelled' }) : storeAll(batch);
    };
    const end = await sendFiles(files(1000), send, () => {}, controller.signal);
    expect(sent).toBeLessThan(20);
    expect(end.doneFiles).toBe(end.stored);
    expect(end.notSent).toEqual([]);
  });

  it('goes on after a batch that was refused as a whole', async () => {
    let sent = 0;
    const send: SendBatch = async (batch) => (++sent === 1 ? fail({ kind: 'bodyTooLarge' }) : storeAll(batch));
    const end = await sendFiles(files(150), send, () => {}, never());
    expect(end).toMatchObject({ stored: 100, doneFiles: 150 });
    expect(end.notSent).toHaveLength(50);
  });

  it('gives up the rest when the service is gone, and names every file that was not sent', async () => {
    let sent = 0;
    const send: SendBatch = async () => {
      sent += 1;
      return fail({ kind: 'serviceUnreachable' });
    };
    const end = await sendFiles(files(2000), send, () => {}, never());
    expect(sent).toBeLessThanOrEqual(2);
    expect(end.notSent).toHaveLength(2000);
  });
});

describe('the progress', () => {
  it('never goes back', async () => {
    const told: ImportProgress[] = [];
    await sendFiles(files(500), storeAll, (progress) => told.push(progress), never());
    const done = told.map(({ doneBytes }) => doneBytes);
    expect(done).toEqual([...done].sort((one, other) => one - other));
  });
});
