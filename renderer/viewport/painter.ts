// Frames turned into canvases: one canvas and one block of pixels per frame of the screen, used again and again. Both only
// grow: the picture of a plane that is being turned has another size at each movement.
import { type Presentation, renderFrame } from '../../native-free-core/display/index.ts';
import type { Frame } from '../../native-free-core/pixels/index.ts';

export interface Painter {
  /** A canvas with the rendered frame in its upper left corner; rendered again only under another `contentId`. */
  paint(contentId: string, frame: Frame, presentation: Presentation): CanvasImageSource;
}

export function createPainter(): Painter {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { alpha: false });
  let pixels = new Uint8ClampedArray(0);
  let painted = '';
  return {
    paint(contentId, frame, presentation) {
      const { columns, rows } = frame;
      if (painted === contentId) return canvas;
      if (canvas.width < columns) canvas.width = columns;
      if (canvas.height < rows) canvas.height = rows;
      const lengthBytes = columns * rows * 4;
      if (pixels.length < lengthBytes) pixels = new Uint8ClampedArray(lengthBytes);
      const rgba = pixels.subarray(0, lengthBytes);
      renderFrame(frame, presentation, rgba);
      context?.putImageData(new ImageData(rgba, columns, rows), 0, 0);
      painted = contentId;
      return canvas;
    },
  };
}
