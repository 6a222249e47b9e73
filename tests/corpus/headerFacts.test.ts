// Facts of image headers as other programs read them: windows, rescale, padding, spacing, LUTs, character sets; and where
// each frame's code stream lies in encapsulated pixel data.
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { DataSet } from '../../native-free-core/dicom/index.ts';
import { encapsulatedFrame } from '../../native-free-core/pixels/encapsulatedFrame.ts';
import { pixelDataElement } from '../../native-free-core/pixels/imagePixelModule.ts';
import { readImageHeader } from '../../native-free-core/pixels/index.ts';
import { readCorpusFile } from '../support/codecs.ts';
import { corpusJson, hasCorpus } from '../support/corpus.ts';
import { bytes, items, number, numbers, text } from './byKeyword.ts';

// biome-ignore lint/suspicious/noExplicitAny: expected values of another program, read field by field.
type Expected = any;
const files: readonly { readonly path: string; readonly expected: Expected }[] = hasCorpus
  ? corpusJson('manifest.json').files
  : [];
const counts: Record<string, number> = {};
const count = (what: string) => {
  counts[what] = (counts[what] ?? 0) + 1;
};
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const oneOrMany = (values: readonly number[]) => (values.length === 1 ? values[0] : [...values]);

/** Files whose facts the reference program could not read, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'photometric/JPEGLosslessP14SV1_1s_1f_u_16_16.dcm': 'its LUT sequences and overlay are empty: no descriptor, no data',
};

/** Expected key → what this program reads of it. */
const facts: Readonly<Record<string, (dataset: DataSet) => unknown>> = {
  windowCenter: (dataset) => oneOrMany(numbers(dataset, 'WindowCenter')),
  windowWidth: (dataset) => oneOrMany(numbers(dataset, 'WindowWidth')),
  voiFunction: (dataset) => text(dataset, 'VOILUTFunction'),
  rescaleSlope: (dataset) => number(dataset, 'RescaleSlope'),
  rescaleIntercept: (dataset) => number(dataset, 'RescaleIntercept'),
  rescaleType: (dataset) => text(dataset, 'RescaleType'),
  pixelPadding: (dataset) => number(dataset, 'PixelPaddingValue'),
  pixelSpacing: (dataset) => [...numbers(dataset, 'PixelSpacing')],
  units: (dataset) => text(dataset, 'Units'),
  charset: (dataset) => [...dataset.specificCharacterSet],
  modalityLut: (dataset) => items(dataset, 'ModalityLUTSequence').map(lookupTable),
  voiLut: (dataset) => items(dataset, 'VOILUTSequence').map(lookupTable),
};

describe.skipIf(!hasCorpus)('Header facts of the corpus', () => {
  afterAll(() => console.info('header facts of the corpus:', counts));

  it.each(Object.keys(facts))('reads every %s as other programs do', (key) => {
    for (const { path, expected } of files) {
      if (expected[key] === undefined || (/Lut$/.test(key) && path in exceptions)) continue;
      expect(facts[key](readCorpusFile(path).dataset), path).toEqual(expected[key]);
      count(key);
    }
    expect(counts[key]).toBeGreaterThan(0);
  });

  it('finds the code stream of every frame — PS3.5 A.4', () => {
    for (const { path, expected } of files) {
      const told = expected.pixels?.encapsulation;
      if (told === undefined) continue;
      const file = readCorpusFile(path);
      const element = pixelDataElement(file.dataset)!;
      expect(element.fragments?.length, path).toBe(told.fragments);
      expect(element.basicOffsetTable?.length, path).toBe(told.basicOffsetTable);
      const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
      const numberOfFrames = header.ok ? header.value.pixelModule.numberOfFrames : 1;
      for (const frame of told.frames) {
        const found = encapsulatedFrame(file.dataset, element, frame.frame, numberOfFrames);
        if (!found.ok) return expect.unreachable(`${path}: ${JSON.stringify(found.problem)}`);
        expect([found.value.length, sha256(found.value)], `${path} frame ${frame.frame}`).toEqual([
          frame.bytes,
          frame.sha256,
        ]);
        count('code streams');
      }
    }
  });
});

function lookupTable(item: DataSet) {
  return {
    descriptor: [...numbers(item, 'LUTDescriptor')],
    sha256DataLE: sha256(littleEndian(bytes(item, 'LUTData')!, item.isLittleEndian)),
    explanation: text(item, 'LUTExplanation'),
  };
}

function littleEndian(words: Uint8Array, isLittleEndian: boolean): Uint8Array {
  return isLittleEndian ? words : words.map((_, index) => words[index ^ 1]);
}
