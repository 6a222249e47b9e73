// The manifest as a whole: every kind of expectation in it is held by a test, and how many of each there are.
import { describe, expect, it } from 'vitest';
import { corpusJson, hasCorpus } from '../support/corpus.ts';

/** Kind of expectation → the test that holds it, or why there is nothing to hold. */
const heldBy: Readonly<Record<string, string>> = {
  text: 'tests/dicom/text/corpusText.test.ts',
  patientNameGroups: 'tests/dicom/text/corpusText.test.ts',
  pixels: 'tests/pixels/manifest.test.ts, code streams in tests/corpus/headerFacts.test.ts',
  windowRef: 'tests/display/manifestWindows.test.ts',
  volumeRef: 'tests/volume/manifest.test.ts',
  rtRef: 'tests/corpus/radiotherapy.test.ts',
  petRef: 'tests/measure: standardised uptake values',
  overlays: 'tests/pixels: overlay planes',
  robust: 'tests/dicom/reading/brokenFiles.test.ts, tests/faults/brokenCorpus.test.ts',
  seg: 'tests/corpus/segmentation.test.ts',
  ...Object.fromEntries(
    ['srTree', 'srNodes', 'verification', 'completion', 'pr', 'document', 'waveform', 'rtplan', 'rwv', 'dicomdir'].map(
      (key) => [key, 'tests/corpus/structuredContent.test.ts'],
    ),
  ),
  ...Object.fromEntries(
    [
      ...['windowCenter', 'windowWidth', 'voiFunction', 'rescaleSlope', 'rescaleIntercept', 'rescaleType'],
      ...['pixelPadding', 'pixelSpacing', 'units', 'charset', 'modalityLut', 'voiLut'],
    ].map((key) => [key, 'tests/corpus/headerFacts.test.ts']),
  ),
  pydicomReadError: 'tells that the reference program failed: nothing to hold',
  readVia: 'tells how the reference was made: nothing to hold',
  note: 'a remark',
};

describe.skipIf(!hasCorpus)('The manifest of the corpus', () => {
  const files: readonly { readonly expected: object }[] = hasCorpus ? corpusJson('manifest.json').files : [];

  it('expects nothing that no test holds', () => {
    const counts: Record<string, number> = {};
    for (const { expected } of files) {
      for (const key of Object.keys(expected)) counts[key] = (counts[key] ?? 0) + 1;
    }
    console.info(`expectations of the corpus, over ${files.length} files:`, counts);
    expect(Object.keys(counts).filter((key) => !(key in heldBy))).toEqual([]);
  });
});
