// The colours of a palette from the lowest value to the highest, at the edge of the picture.
import { useMemo } from 'react';
import type { ColourBar } from '../../native-free-core/display/index.ts';

export function ColourScale({ bar }: { readonly bar: ColourBar }) {
  const { colours, isInverted } = bar;
  const address = useMemo(() => paint(colours, isInverted), [colours, isInverted]);
  return (
    <div className="colour-scale">
      <span>{bar.high}</span>
      <img src={address} alt="" />
      <span>{bar.low}</span>
    </div>
  );
}

/** One column of 256 pixels, the highest value on top. */
function paint(colours: Uint8Array, isInverted: boolean): string {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 256;
  const picture = new ImageData(1, 256);
  for (let row = 0; row < 256; row++) {
    const level = isInverted ? row : 255 - row;
    picture.data.set([...colours.subarray(3 * level, 3 * level + 3), 255], 4 * row);
  }
  canvas.getContext('2d')?.putImageData(picture, 0, 0);
  return canvas.toDataURL();
}
