// Every real file that the archive takes, sent by C-STORE from one archive to another: not one byte of a data set differs.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InstanceRow } from '../../../native-free-core/archive/index.ts';
import { dataSetStart } from '../../../native-free-core/network/dimse/metaInformation.ts';
import { listenDicom, storeToNode } from '../../../native-free-core/network/index.ts';
import { temporaryArchive, value } from '../../archive/temporaryArchive.ts';
import { corpusJson, corpusPath, hasCorpus } from '../../support/corpus.ts';

function dataSetBytes(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes.subarray(dataSetStart(bytes));
}

describe.skipIf(!hasCorpus)('C-STORE of the whole corpus — PS3.4 B', () => {
  it('arrives byte for byte, in its own transfer syntax', async () => {
    const [here, there] = [await temporaryArchive(), await temporaryArchive()];
    const series = new Set<string>();
    for (const { path } of corpusJson('manifest.json').files) {
      const stored = await here.store(corpusPath(path), { source: 'import' });
      if (stored.ok) series.add(stored.value.seriesInstanceUID);
    }
    const rows: InstanceRow[] = [];
    for (const uid of series) rows.push(...value(await here.instancesOfSeries(uid)));
    expect(rows.length).toBeGreaterThan(900);
    const listener = value(await listenDicom(there, { aeTitle: 'THERE', host: '127.0.0.1', port: 0 }));
    const node = { aeTitle: 'THERE', callingAeTitle: 'HERE', host: '127.0.0.1', port: listener.port };
    const sent = await storeToNode(here, node, rows);
    await listener.close();
    const failed = sent.filter(({ outcome }) => !outcome.ok);
    expect(failed).toEqual([]);
    const differing: string[] = [];
    for (const { sopInstanceUID, path, transferSyntaxUID } of rows) {
      const received = await there.readObject(sopInstanceUID);
      const [one, other] = [dataSetBytes(path), received.ok ? dataSetBytes(received.value.path) : Buffer.alloc(0)];
      // PS3.5 A.5: an odd deflated stream gets a null.
      const isPadded = transferSyntaxUID === '1.2.840.10008.1.2.1.99' && one.length % 2 === 1;
      const expected = isPadded ? Buffer.concat([one, Buffer.alloc(1)]) : one;
      const isSame = received.ok && received.value.transferSyntaxUID === transferSyntaxUID && expected.equals(other);
      if (!isSame) differing.push(`${sopInstanceUID} ${transferSyntaxUID} ${path}`);
    }
    expect(differing).toEqual([]);
  }, 180_000);
});
