import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeInstance } from '../../archive/makeInstance.ts';
import { runLine } from '../../support/commandLine.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-query-'));
const archive = join(folder, 'archive');

beforeAll(async () => {
  for (const modality of ['CT', 'MR']) {
    const uid = `1.2.${modality.length + modality.charCodeAt(0)}`;
    const made = makeInstance({
      modality,
      studyInstanceUID: uid,
      sopInstanceUID: `${uid}.1.1`,
      accessionNumber: modality,
    });
    writeFileSync(join(folder, `${modality}.dcm`), made);
  }
  const paths = ['CT', 'MR'].map((modality) => join(folder, `${modality}.dcm`));
  expect((await runLine(['import', ...paths, '--archive', archive])).result).toMatchObject({ stored: 2 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function query(...words: string[]) {
  const ran = await runLine(['query', '--archive', archive, ...words]);
  return { accessions: ran.lines.map((line) => line['00080050'].Value[0]), said: ran.said };
}

describe('query', () => {
  it('takes Modality at the level of studies as one of the modalities of the study', async () => {
    expect(await query('--level', 'study', '--Modality', 'MR')).toEqual({ accessions: ['MR'], said: '' });
    expect(await query('--Modality', 'PT')).toEqual({ accessions: [], said: '' });
  });

  it('says on standard error which keys it could not match on', async () => {
    const { accessions, said } = await query('--SliceThickness', '1', '--Modality', 'CT', '--Modallity', 'MR');
    expect(accessions).toEqual(['CT']);
    expect(said).toContain('SliceThickness');
    expect(said).toContain('Modallity');
    expect((await query('--SliceThickness', '1', '--language', 'en')).said).toMatch(/^These keys were not used/);
  });
});
