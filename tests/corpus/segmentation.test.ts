// Segmentations (PS3.3 C.8.20): their segments, what each frame belongs to and where it lies, and how many pixels are set.
import { afterAll, describe, expect, it } from 'vitest';
import type { DataSet } from '../../native-free-core/dicom/index.ts';
import { decodeFrame, readImageHeader } from '../../native-free-core/pixels/index.ts';
import { decoders, readCorpusFile } from '../support/codecs.ts';
import { corpusJson, hasCorpus } from '../support/corpus.ts';
import { items, number, numberOrNull, numbers, text, textOrNull } from './byKeyword.ts';

interface ExpectedFrame {
  readonly frame: number;
  readonly segment?: number;
  readonly ipp?: readonly number[];
  readonly nonzero?: number;
  readonly sum?: number;
}
interface ExpectedSegmentation {
  readonly type: string;
  readonly fractional: string | null;
  readonly maxFractional: number | null;
  readonly segments: readonly object[];
  readonly frames: readonly ExpectedFrame[];
  readonly refs: readonly string[];
}
interface Entry {
  readonly path: string;
  readonly expected: { readonly seg?: ExpectedSegmentation };
}

const entries = (hasCorpus ? (corpusJson('manifest.json').files as readonly Entry[]) : []).filter(
  ({ expected }) => expected.seg !== undefined,
);
const counts = { segmentations: 0, segments: 0, framesPlaced: 0, framesCounted: 0 };

describe.skipIf(!hasCorpus)('Segmentations of the corpus — PS3.3 C.8.20', () => {
  afterAll(() => console.info('segmentations of the corpus:', counts));

  it.each(entries)('reads $path', async ({ path, expected: { seg } }) => {
    const file = readCorpusFile(path);
    const { dataset } = file;
    expect(describeSegmentation(dataset)).toMatchObject({
      type: seg!.type,
      fractional: seg!.fractional,
      maxFractional: seg!.maxFractional,
      segments: seg!.segments,
    });
    for (const frame of seg!.frames) {
      const header = readImageHeader(dataset, file.transferSyntaxUID, frame.frame + 1);
      if (!header.ok) return expect.unreachable(JSON.stringify(header.problem));
      if (frame.segment !== undefined) expect(segmentOfFrame(dataset, frame.frame)).toBe(frame.segment);
      if (frame.ipp !== undefined) {
        expect(header.value.plane?.originMm ?? positionOfFrame(dataset, frame.frame)).toEqual(frame.ipp);
        counts.framesPlaced++;
      }
      if (frame.nonzero === undefined) continue;
      const stored = await decodeFrame(file, header.value.pixelModule, frame.frame + 1, decoders);
      if (!stored.ok) return expect.unreachable(JSON.stringify(stored.problem));
      const samples = Array.from(stored.value.samples as ArrayLike<number>);
      expect(samples.filter((sample) => sample !== 0)).toHaveLength(frame.nonzero);
      expect(samples.reduce((sum, sample) => sum + sample, 0)).toBe(frame.sum);
      counts.framesCounted++;
    }
    counts.segmentations++;
    counts.segments += seg!.segments.length;
  });
});

function describeSegmentation(dataset: DataSet) {
  const meaning = (item: DataSet, keyword: string) => text(items(item, keyword)[0], 'CodeMeaning');
  return {
    type: text(dataset, 'SegmentationType'),
    fractional: textOrNull(dataset, 'SegmentationFractionalType'),
    maxFractional: numberOrNull(dataset, 'MaximumFractionalValue'),
    segments: items(dataset, 'SegmentSequence').map((segment) => {
      const colour = numbers(segment, 'RecommendedDisplayCIELabValue');
      return {
        number: number(segment, 'SegmentNumber'),
        label: text(segment, 'SegmentLabel'),
        algorithm: text(segment, 'SegmentAlgorithmType'),
        category: meaning(segment, 'SegmentedPropertyCategoryCodeSequence'),
        property: meaning(segment, 'SegmentedPropertyTypeCodeSequence'),
        cielab: colour.length === 0 ? null : [...colour],
      };
    }),
  };
}

function groupOf(dataset: DataSet, frame: number, keyword: string): DataSet | undefined {
  const ofFrame = items(dataset, 'PerFrameFunctionalGroupsSequence')[frame];
  const shared = items(dataset, 'SharedFunctionalGroupsSequence')[0];
  return (ofFrame && items(ofFrame, keyword)[0]) ?? (shared && items(shared, keyword)[0]);
}

function segmentOfFrame(dataset: DataSet, frame: number): number | undefined {
  const group = groupOf(dataset, frame, 'SegmentIdentificationSequence');
  return group && number(group, 'ReferencedSegmentNumber');
}

function positionOfFrame(dataset: DataSet, frame: number): readonly number[] {
  const group = groupOf(dataset, frame, 'PlanePositionSequence');
  return group === undefined ? [] : numbers(group, 'ImagePositionPatient');
}
