// The small picture of a series, or a plain tile that says its modality while there is none.
import { useState } from 'react';
import type { SeriesRow } from '../../../native-free-core/contract/index.ts';
import { thumbnailUrl } from '../../pipeline/index.ts';

export function Thumbnail({ series, missing }: { readonly series: SeriesRow; readonly missing: string }) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <span className="thumbnail">
      {series.isImage && !hasFailed ? (
        <img
          src={thumbnailUrl(series.seriesInstanceUID)}
          alt=""
          loading="lazy"
          draggable={false}
          onError={() => setFailed(true)}
        />
      ) : (
        <span className="thumbnail-missing">
          <strong>{series.modality}</strong>
          {missing}
        </span>
      )}
    </span>
  );
}
