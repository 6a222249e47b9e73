import { describe, expect, it } from 'vitest';
import { type DicomJson, readPart10, toDicomJson } from '../../../native-free-core/dicom/index.ts';
import { corpusBytes, corpusPath, hasCorpus } from '../../support/corpus.ts';
import { findTool, runTool } from '../../support/tool.ts';
import { ascii, explicitUID, file, host, long, short, u16 } from '../partTenBytes.ts';

function jsonOf(...elements: number[][]): DicomJson {
  return toDicomJson(readPart10(file(explicitUID, ...elements), host).dataset, { bulk: 'inline' });
}

describe('DICOM JSON Model — PS3.18 annex F.2', () => {
  it('gives names by component group', () => {
    const name = short(0x10, 0x10, 'PN', ascii('Yamada^Tarou==x '));
    expect(jsonOf(short(8, 0x16, 'UI', ascii('1.2\0')), name)['00100010']).toEqual({
      vr: 'PN',
      Value: [{ Alphabetic: 'Yamada^Tarou', Phonetic: 'x' }],
    });
  });

  it('gives DS and IS as numbers, empty values as null, absent values as no Value', () => {
    const json = jsonOf(
      short(0x08, 0x16, 'UI', ascii('1.2\0')),
      short(0x20, 0x13, 'IS', []),
      short(0x20, 0x32, 'DS', ascii('1.50\\\\-2 ')),
    );
    expect(json['00200013']).toEqual({ vr: 'IS' });
    expect(json['00200032']).toEqual({ vr: 'DS', Value: [1.5, null, -2] });
  });

  it('gives binary values as base64, as a URI, or not at all', () => {
    const bytes = file(
      explicitUID,
      short(8, 0x16, 'UI', ascii('1.2\0')),
      long(0x7fe0, 0x10, 'OW', [...u16(0x4241), 0, 1]),
    );
    const { dataset } = readPart10(bytes, host);
    expect(toDicomJson(dataset, { bulk: 'inline' })['7FE00010']).toEqual({ vr: 'OW', InlineBinary: 'QUIAAQ==' });
    expect(toDicomJson(dataset, { bulk: () => 'u' })['7FE00010']).toEqual({ vr: 'OW', BulkDataURI: 'u' });
    expect(toDicomJson(dataset)['7FE00010']).toBeUndefined();
  });

  const paths = ['charsets/chrH32.dcm', 'rt-misc/vmat_example.dcm', 'charsets/chrFren.dcm'];
  it.runIf(hasCorpus && findTool('python3'))('agrees with pydicom on real files, sequences included', () => {
    for (const path of paths) {
      const ours = toDicomJson(readPart10(corpusBytes(path), host).dataset, { bulk: 'omit' });
      expect(comparable(ours), path).toEqual(comparable(pydicomJson(path)));
    }
  });
});

/** Without what the two programs are free to do: binary values, private elements of unknown VR, the character set's name. */
function comparable(json: DicomJson): unknown {
  const kept = Object.entries(json).filter(
    ([tag, { vr }]) => !/^(O[BWFDLV]|UN)$/.test(vr) && tag !== '00080005' && Number.parseInt(tag[3], 16) % 2 === 0,
  );
  return Object.fromEntries(
    kept.map(([tag, { vr, Value = [] }]) => [
      tag,
      [vr, vr === 'SQ' ? Value.map((item) => comparable(item as DicomJson)) : Value],
    ]),
  );
}

function pydicomJson(path: string): DicomJson {
  const script = 'import sys, pydicom; print(pydicom.dcmread(sys.argv[1], force=True).to_json())';
  const { output, error } = runTool('/usr/bin/python3', ['-c', script, corpusPath(path)]);
  if (output === '') throw new Error(error);
  return JSON.parse(output);
}
