// C-FIND against dcmtk's findscu, on loopback: PS3.4 C.2.2.2 and C.4.1.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../native-free-core/archive/index.ts';
import { listenDicom } from '../../../native-free-core/network/index.ts';
import { storeMade, temporaryArchive, value } from '../../archive/temporaryArchive.ts';
import { findTool } from '../../support/tool.ts';

const findscu = findTool('findscu');

/** What findscu prints of the values of `tag` in the answers, and of the last status. */
async function find(archive: Archive, words: readonly string[], tag: string) {
  const listener = value(await listenDicom(archive, { aeTitle: 'NEGATOSCOPE', host: '127.0.0.1', port: 0 }));
  const keys = words.flatMap((word) => (word.startsWith('-') ? [word] : ['-k', word]));
  const child = spawn(findscu ?? '', ['-v', '-aec', 'NEGATOSCOPE', ...keys, '127.0.0.1', `${listener.port}`], {
    timeout: 30_000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const [status] = await once(child, 'close');
  const line = listener.log().find(({ what }) => what === 'find');
  await listener.close();
  const answers = output.slice(output.indexOf('Find Response'));
  const values = Array.from(answers.matchAll(new RegExp(`${tag}\\) \\w\\w \\[([^\\]]*)\\]`, 'g')), ([, text]) => text);
  return { status, values: values.map((text) => text.replaceAll('\0', '').trim()).sort(), last: line?.result };
}

async function threeStudies(): Promise<Archive> {
  const archive = await temporaryArchive();
  await storeMade(archive, { studyInstanceUID: '1.1', sopInstanceUID: '1.1.1', studyDate: '20250101' });
  await storeMade(archive, { studyInstanceUID: '1.2', sopInstanceUID: '1.2.1', studyDate: '20260105' });
  const other = { patientID: 'P2', patientName: 'LÉGER^ÉLODIE' };
  await storeMade(archive, { studyInstanceUID: '1.3', sopInstanceUID: '1.3.1', ...other });
  return archive;
}

describe.skipIf(!findscu)('C-FIND — PS3.4 C.4.1', () => {
  // findscu's words | tag that is read | its values
  const rows: readonly (readonly [string, string, string[]])[] = [
    ['-S 0008,0052=STUDY 0020,000D=', '0020,000d', ['1.1', '1.2', '1.3']],
    ['-S 0008,0052=STUDY 0020,000D= 0010,0010=DUP*', '0020,000d', ['1.1', '1.2']],
    ['-S 0008,0052=STUDY 0020,000D= 0010,0010=LEGER*', '0020,000d', ['1.3']],
    ['-S 0008,0052=STUDY 0020,000D= 0008,0020=20251231-20260104', '0020,000d', []],
    ['-S 0008,0052=STUDY 0020,000D= 0008,0020=-20250601', '0020,000d', ['1.1']],
    ['-S 0008,0052=STUDY 0020,000D=1.1\\1.3', '0020,000d', ['1.1', '1.3']],
    ['-S 0008,0052=SERIES 0020,000D=1.2 0020,000E=', '0020,000e', ['1.2.1']],
    ['-S 0008,0052=IMAGE 0020,000D=1.2 0008,0018=', '0008,0018', ['1.2.1']],
    ['-P 0008,0052=PATIENT 0010,0020=', '0010,0020', ['P1', 'P2']],
  ];

  it.each(rows)('%s', async (words, tag, values) => {
    const archive = await threeStudies();
    expect(await find(archive, words.split(' '), tag)).toEqual({ status: 0, values, last: '0000' });
    // The same in implicit VR.
    expect(await find(archive, ['-xi', ...words.split(' ')], tag)).toMatchObject({ values, last: '0000' });
  });

  it('refuses a level that its model does not have, and a value that is no date', async () => {
    const archive = await threeStudies();
    expect(await find(archive, ['-S', '0008,0052=PATIENT', '0010,0020='], '0010,0020')).toMatchObject({ last: 'a900' });
    const words = ['-S', '0008,0052=STUDY', '0008,0020=tomorrow'];
    expect(await find(archive, words, '0008,0020')).toMatchObject({ values: [], last: 'a900' });
  });
});
