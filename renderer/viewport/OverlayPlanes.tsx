// Overlay planes over a picture: their pixels drawn in one colour, laid on the picture's own by the picture's transform.
import { useMemo } from 'react';
import type { Affine, PictureOverlay } from '../../native-free-core/display/index.ts';

/** Pale yellow and cyan by turns, so that two overlays can be told apart. */
const colours = [
  [255, 236, 130],
  [130, 232, 255],
] as const;

export interface OverlayPlanesProps {
  readonly planes: readonly PictureOverlay[];
  readonly transform: Affine;
}

export function OverlayPlanes({ planes, transform }: OverlayPlanesProps) {
  return (
    <g transform={`matrix(${transform.join(' ')})`}>
      {planes.map((plane, index) => (
        <Plane key={plane.name} plane={plane} colour={colours[index % colours.length]} />
      ))}
    </g>
  );
}

function Plane({ plane, colour }: { readonly plane: PictureOverlay; readonly colour: readonly number[] }) {
  const address = useMemo(() => paint(plane, colour), [plane, colour]);
  const [row, column] = plane.origin;
  // Origins count from 1; the centre of a picture's first pixel is (0, 0), its corner half a pixel before.
  return (
    <image
      className="overlay-plane"
      href={address}
      x={column - 1.5}
      y={row - 1.5}
      width={plane.columns}
      height={plane.rows}
      preserveAspectRatio="none"
    />
  );
}

function paint({ rows, columns, bits }: PictureOverlay, [red, green, blue]: readonly number[]): string {
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext('2d');
  const picture = new ImageData(columns, rows);
  const words = new Uint32Array(picture.data.buffer);
  const word = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  for (let index = 0; index < bits.length; index++) if (bits[index] !== 0) words[index] = word;
  context?.putImageData(picture, 0, 0);
  return canvas.toDataURL();
}
