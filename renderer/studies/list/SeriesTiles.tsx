// The series of an exam as tiles: the small picture, what it is, how many images.
import { Button } from 'react-aria-components';
import type { SeriesRow } from '../../../native-free-core/contract/index.ts';
import type { Words } from '../../words/index.ts';
import { Thumbnail } from './Thumbnail.tsx';

export interface SeriesTilesProps {
  readonly words: Words;
  readonly series: readonly SeriesRow[];
  readonly chosen?: string;
  readonly onOpen: (seriesInstanceUID: string) => void;
}

export function SeriesTiles({ words, series, chosen, onOpen }: SeriesTilesProps) {
  return (
    <ul className="thumbnails">
      {series.map((row) => (
        <li key={row.seriesInstanceUID}>
          <Button
            className="thumbnail-button"
            aria-current={row.seriesInstanceUID === chosen || undefined}
            onPress={() => onOpen(row.seriesInstanceUID)}
          >
            <span className="visually-hidden">{words.studies.openSeries}</span>
            <Thumbnail series={row} missing={words.studies.noThumbnail} />
            <span className="thumbnail-name">{row.seriesDescription || words.studies.unnamedSeries}</span>
            <span className="studies-quiet">
              {[row.modality, countOf(row, words)].filter((part) => part !== '').join(' · ')}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function countOf(series: SeriesRow, words: Words): string {
  return series.isImage
    ? words.studies.imageCount(series.instanceCount)
    : words.studies.objectCount(series.instanceCount);
}
