// The damaged files of the corpus: each read as its manifest says a robust reader should (`robust.shouldDo`).
import { describe, expect, it } from 'vitest';
import {
  directoryRecords,
  isDicomDir,
  itemsOf,
  numberOf,
  readPart10,
  tag,
  textOf,
} from '../../../native-free-core/dicom/index.ts';
import { describeProblem, words } from '../../../native-free-core/problems/index.ts';
import { corpusBytes, corpusJson, hasCorpus } from '../../support/corpus.ts';
import { host } from '../partTenBytes.ts';

interface ManifestFile {
  readonly path: string;
  readonly expected: { readonly dicomdir?: readonly { type: string; file: string | null; inst: string | null }[] };
}

const files: readonly ManifestFile[] = hasCorpus ? corpusJson('manifest.json').files : [];
const read = (path: string) => readPart10(corpusBytes(path), host);
const kindsOf = (path: string) => read(path).problems.map(({ kind }) => kind);

describe.runIf(hasCorpus)('Damaged and unusual files', () => {
  const damaged = files.filter(({ path }) => /^(broken|dicomdir)\//.test(path));

  it(`reads all ${damaged.length} of them into a data set, with problems that have words`, () => {
    for (const { path } of damaged) {
      const { dataset, problems } = read(path);
      expect(dataset.elements.size, path).toBeGreaterThan(0);
      for (const problem of problems) {
        expect(words, path).toHaveProperty(problem.kind);
        expect(describeProblem(problem, 'fr')).not.toContain('{');
      }
    }
  });

  it('reads big endian with sequences of undefined length (GH177), which pydicom refuses', () => {
    const { dataset, problems } = read('broken/GH177_D_CLUNIE_CT1_IVRLE_BigEndian_undefined_length.dcm');
    expect(problems).toEqual([]);
    expect(numberOf(dataset, tag.rows)).toBe(512);
    expect(dataset.elements.get(tag.pixelData)?.lengthBytes).toBe(512 * 512 * 2);
  });

  it('reads from byte 0 where the letters DICM stand in a value', () => {
    const { dataset, problems } = read('broken/no_preamble_dicm_in_data.dcm');
    expect(textOf(dataset, tag.stationName)).toBe('DICMA1');
    expect(problems.map(({ kind }) => kind)).toEqual(['noPreamble', 'noFileMeta']);
  });

  it('finds the data set behind a stray byte of a head cut off', () => {
    const { dataset, transferSyntaxUID } = read('broken/no_meta.dcm');
    expect(transferSyntaxUID).toBe('1.2.840.10008.1.2.1');
    expect(numberOf(dataset, tag.rows)).toBe(128);
  });

  it('says what is missing of truncated files and keeps their header', () => {
    const { dataset, problems } = read('broken/MR_truncated.dcm');
    expect(textOf(dataset, tag.patientName)).toBe('CompressedSamples^MR1');
    expect(problems).toMatchObject([
      { kind: 'truncated', keyword: 'PixelData', expectedBytes: 8192, foundBytes: 8130 },
    ]);
    expect(kindsOf('broken/rtplan_truncated.dcm')).toContain('truncated');
    expect(textOf(read('broken/rtplan_truncated.dcm').dataset, tag.patientName)).toBe('Last^First^mid^pre');
  });

  it('reads the sequence that was written as UN', () => {
    const { dataset } = read('broken/UN_sequence.dcm');
    const sequences = [...dataset.elements.values()].filter(({ items }) => items !== undefined);
    expect(sequences.length).toBeGreaterThan(0);
    expect(itemsOf(dataset, sequences[0].tag).length).toBeGreaterThan(0);
  });

  it('keeps a value that is not a number as not a number', () => {
    expect(numberOf(read('broken/badVR.dcm').dataset, tag.numberOfFrames)).toBeUndefined();
    expect(textOf(read('broken/badVR.dcm').dataset, tag.numberOfFrames)).toBe('1A');
  });

  it('lists the records of every DICOMDIR in the order of the file', () => {
    const directories = files.filter(({ expected }) => expected.dicomdir !== undefined);
    expect(directories.length).toBe(5);
    for (const { path, expected } of directories) {
      const file = read(path);
      expect(isDicomDir(file), path).toBe(true);
      const images = (expected.dicomdir ?? []).filter((record) => record.file !== null);
      const found = directoryRecords(file).filter((record) => record.path.length > 0);
      expect(new Set(found.map((record) => record.path.join('/'))), path).toEqual(
        new Set(images.map((one) => one.file)),
      );
      expect(new Set(found.map((record) => record.sopInstanceUID))).toEqual(new Set(images.map((one) => one.inst)));
    }
  });

  it('takes no other file of the corpus for a DICOMDIR', () => {
    const others = files.filter(({ expected, path }) => expected.dicomdir === undefined && path.startsWith('dicomdir'));
    expect(others.filter(({ path }) => isDicomDir(read(path))).map(({ path }) => path)).toEqual([]);
  });
});
