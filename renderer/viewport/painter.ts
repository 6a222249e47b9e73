// Frames turned into canvases: one canvas and one block of pixels per frame of the screen, used again and again.
import { type Presentation, renderFrame } from '../../native-free-core/display/index.ts';
import type { Frame } from '../../native-free-core/pixels/index.ts';

export interface Painter {
  /** The rendered frame; rendered again only when `contentId` is another than last time. */
  paint(contentId: string, frame: Frame, presentation: Presentation): CanvasImageSource;
}

export function createPainter(): Painter {
  let canvas: OffscreenCanvas | undefined;
  let context: OffscreenCanvasRenderingContext2D | null = null;
  let pixels: ImageData | undefined;
  let painted = '';
  return {
    paint(contentId, frame, presentation) {
      const { columns, rows } = frame;
      if (!canvas || !pixels || pixels.width !== columns || pixels.height !== rows) {
        canvas = new OffscreenCanvas(columns, rows);
        context = canvas.getContext('2d', { alpha: false });
        pixels = new ImageData(columns, rows);
        painted = '';
      }
      if (painted !== contentId) {
        renderFrame(frame, presentation, pixels.data);
        context?.putImageData(pixels, 0, 0);
        painted = contentId;
      }
      return canvas;
    },
  };
}
