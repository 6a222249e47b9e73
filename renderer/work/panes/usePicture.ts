import { useMemo } from 'react';
import type { PictureSize, Presentation, ShownPicture, VoiLut } from '../../../native-free-core/display/index.ts';
import type { Plane } from '../../../native-free-core/geometry/index.ts';
import type { Frame } from '../../../native-free-core/pixels/index.ts';

/** Values and how they are shown. */
export type FramePicture = Presentation & {
  readonly frame: Frame;
  readonly contentId: string;
  /** Of what was cut flat from a volume. */
  readonly plane?: Plane;
};

/** The picture for the frame of the screen: the same one as long as nothing that is seen has changed. */
export function usePicture(
  { columns, rows, spacingMm, aspectRatio }: PictureSize,
  shown: FramePicture | undefined,
  palette = 'GREY',
): ShownPicture | undefined {
  const frame = shown?.frame;
  const name = shown && `${shown.contentId}|${voiName(shown.voi)}|${shown.isInverted}|${palette}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says all that the frame and its presentation do.
  return useMemo(
    () =>
      frame && shown && { contentId: name ?? '', columns, rows, spacingMm, aspectRatio, frame, presentation: shown },
    [columns, rows, name],
  );
}

function voiName(voi: VoiLut): string {
  return voi.kind === 'window'
    ? `${voi.center}/${voi.width}/${voi.function}`
    : `lut ${voi.explanation} ${voi.table.length}`;
}
