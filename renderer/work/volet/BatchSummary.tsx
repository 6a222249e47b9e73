// What a batch will be, before it is made: how many pictures, what they cover, how they overlap.
import type { PlannedStack } from '../../../native-free-core/contract/index.ts';
import {
  type Coverage,
  coverageOf,
  cutSize,
  cutsOfBatch,
  pictureCount,
  type SeriesBatch,
} from '../../../native-free-core/recipe/index.ts';
import { formatNumber } from '../../words/index.ts';
import type { Desk } from '../place/desk.ts';

export interface BatchSummaryProps {
  readonly desk: Desk;
  readonly batch: SeriesBatch;
  readonly stack: PlannedStack;
}

export function BatchSummary({ desk, batch, stack }: BatchSummaryProps) {
  const texts = desk.words.work.derive;
  const [first] = cutsOfBatch(batch.kind === undefined || batch.kind === 'parallel' ? { ...batch, count: 1 } : batch);
  const grid = stack.grid ?? stack.unevenGrid;
  const { columns, rows } = first ? cutSize(first) : { columns: 0, rows: 0 };
  return (
    <p className="derive-sum" aria-live="polite">
      {texts.summary(pictureCount(batch), columns, rows)}
      {'incrementMm' in batch && grid && <CoverageText desk={desk} coverage={coverageOf(batch, grid)} batch={batch} />}
      {batch.subVolume && <span className="derive-line">{texts.ofPart}</span>}
    </p>
  );
}

function CoverageText({ desk, coverage, batch }: { desk: Desk; coverage: Coverage; batch: SeriesBatch }) {
  const texts = desk.words.work.derive;
  const number = (value: number, decimals = 1) => formatNumber(value, desk.language, decimals);
  const { coveredMm, overlapPercent, gapMm, coversVolume } = coverage;
  const beside =
    gapMm > 0
      ? texts.gap(number(gapMm))
      : overlapPercent > 0
        ? texts.overlap(number(overlapPercent, 0))
        : texts.touching;
  return (
    <>
      <span className="derive-line">
        {texts.covered(number(coveredMm))}
        {batch.thicknessMm > 0 && ` · ${beside}`}
      </span>
      <span className="derive-line">{coversVolume ? texts.coversVolume : texts.coversPart}</span>
    </>
  );
}
