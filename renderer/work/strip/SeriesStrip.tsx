// The series of the study as thumbnails: a click opens one in the active frame, a drag drops it on any.
import { useState } from 'react';
import type { SeriesRow } from '../../../native-free-core/contract/index.ts';
import { thumbnailUrl } from '../../pipeline/index.ts';
import type { Words } from '../../words/index.ts';

export interface SeriesStripProps {
  readonly words: Words;
  readonly series: readonly SeriesRow[];
  /** Series that are in a frame now. */
  readonly shown: ReadonlySet<string>;
  readonly onOpen: (seriesInstanceUID: string) => void;
}

/** What a dragged thumbnail carries. */
export const draggedSeriesType = 'application/x-negatoscope-series';

export function SeriesStrip({ words, series, shown, onOpen }: SeriesStripProps) {
  const texts = words.work.strip;
  return (
    <nav className="series-strip" aria-label={texts.label}>
      <ul>
        {series.map((each) => (
          <li key={each.seriesInstanceUID}>
            <SeriesCard
              series={each}
              isShown={shown.has(each.seriesInstanceUID)}
              words={words}
              onOpen={() => onOpen(each.seriesInstanceUID)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SeriesCardProps {
  readonly words: Words;
  readonly series: SeriesRow;
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

function SeriesCard({ words, series, isShown, onOpen }: SeriesCardProps) {
  const texts = words.work.strip;
  const description = series.seriesDescription || texts.unnamed;
  return (
    <button
      type="button"
      className={`series-card${isShown ? ' series-card-shown' : ''}`}
      aria-pressed={isShown}
      disabled={!series.isImage}
      title={series.isImage ? `${description}\n${texts.openHint}` : texts.notAPicture}
      draggable={series.isImage}
      onDragStart={(event) => event.dataTransfer.setData(draggedSeriesType, series.seriesInstanceUID)}
      onClick={onOpen}
    >
      <SmallPicture series={series} />
      <span className="series-card-count">
        {series.modality} · {words.work.imageCount(series.instanceCount)}
      </span>
      <span className="series-card-name">{description}</span>
      {series.isDerived && <span className="series-card-derived">{texts.derived}</span>}
    </button>
  );
}

/** The modality in its place where there is no picture, or none that can be shown. */
function SmallPicture({ series }: { readonly series: SeriesRow }) {
  const [hasFailed, setFailed] = useState(false);
  if (!series.isImage || hasFailed) return <span className="series-card-blank">{series.modality}</span>;
  const source = thumbnailUrl(series.seriesInstanceUID);
  return <img src={source} alt="" loading="lazy" draggable={false} onError={() => setFailed(true)} />;
}
