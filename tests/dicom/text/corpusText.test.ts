// Every text of the corpus's manifest, decoded by pydicom with each file's character set.
import { describe, expect, it } from 'vitest';
import {
  numberOf,
  personNameOf,
  readPart10,
  tag,
  tagOfKeyword,
  textOf,
} from '../../../native-free-core/dicom/index.ts';
import { corpusBytes, corpusJson, hasCorpus } from '../../support/corpus.ts';
import { host } from '../partTenBytes.ts';

interface ManifestFile {
  readonly path: string;
  readonly sopInstance?: string;
  readonly rows?: number;
  readonly transferSyntax?: { readonly uid?: string | null };
  readonly expected: { readonly text?: Record<string, string>; readonly patientNameGroups?: readonly string[] };
}

const files: readonly ManifestFile[] = hasCorpus ? corpusJson('manifest.json').files : [];
const count = (values: readonly unknown[]) => values.filter((value) => value !== undefined).length;
const texts = files.flatMap(({ expected }) => Object.keys(expected.text ?? {})).length;
const names = count(files.map(({ expected }) => expected.patientNameGroups));

describe.runIf(hasCorpus)('Text and names of the corpus', () => {
  it(`decodes ${texts} texts and ${names} names of ${files.length} files as pydicom does`, () => {
    for (const { path, expected, rows, sopInstance, transferSyntax } of files) {
      const { dataset, transferSyntaxUID } = readPart10(corpusBytes(path), host);
      for (const [keyword, value] of Object.entries(expected.text ?? {})) {
        expect(textOf(dataset, tagOfKeyword(keyword) ?? 0), `${path} ${keyword}`).toBe(value);
      }
      if (expected.patientNameGroups !== undefined) {
        const { alphabetic, ideographic, phonetic } = personNameOf(dataset, tag.patientName);
        expect([alphabetic, ideographic, phonetic], path).toEqual(expected.patientNameGroups);
      }
      // The reference reader could not read three files at all; for them it has nothing to say.
      if (rows !== undefined) expect(numberOf(dataset, tag.rows), path).toBe(rows);
      if (sopInstance !== undefined) expect(textOf(dataset, tag.sopInstanceUID), path).toBe(sopInstance);
      if (transferSyntax?.uid) expect(transferSyntaxUID, path).toBe(transferSyntax.uid);
    }
  });
});
