// What is mutated: every small file of the corpus, or, where that is absent, a few of our own.
import { statSync } from 'node:fs';
import { writePart10 } from '../../native-free-core/dicom/index.ts';
import { corpusJson, corpusPath, hasCorpus } from '../support/corpus.ts';

/** Larger files take long and hold nothing that smaller ones do not. */
const largestSeedBytes = 300_000;

/** Paths in the corpus, small files first. */
export function seedPaths(): string[] {
  if (!hasCorpus) return [];
  const files: readonly { path: string; bytes: number }[] = corpusJson('manifest.json').files;
  const seen = new Map<string, number>();
  return files
    .filter(({ path }) => statSync(corpusPath(path)).size <= largestSeedBytes)
    .sort((a, b) => a.bytes - b.bytes)
    .filter(({ path }) => {
      // A few of each series are enough.
      const folder = path.split('/')[0];
      seen.set(folder, (seen.get(folder) ?? 0) + 1);
      return !/series|phantom|mr-|sts021|seg-23/.test(folder) || seen.get(folder)! <= 3;
    })
    .map(({ path }) => path);
}

/** A slice of 8 × 8 samples: implicit, explicit, and encapsulated. */
export function ownSeeds(): Uint8Array[] {
  const elements = {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
    SOPInstanceUID: '1.2.3.4',
    Modality: 'CT',
    PatientName: 'Seed^Own',
    Rows: 8,
    Columns: 8,
    BitsAllocated: 16,
    BitsStored: 12,
    HighBit: 11,
    PixelRepresentation: 0,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    WindowCenter: 40,
    WindowWidth: 400,
    RescaleSlope: 1,
    RescaleIntercept: -1024,
    PixelData: Uint8Array.from({ length: 128 }, (_, index) => (index % 2 === 0 ? index : index % 16)),
  };
  const native = ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1'].map((transferSyntaxUID) =>
    writePart10({ transferSyntaxUID, elements }),
  );
  const encapsulated = { ...elements, PixelData: [elements.PixelData] };
  return [...native, writePart10({ transferSyntaxUID: '1.2.840.10008.1.2.1.98', elements: encapsulated })];
}
