// One picture of a batch at a time, small: a rotating MIP is looked at before it is made.
import { Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { renderFrame } from '../../../native-free-core/display/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import {
  cutsOfBatch,
  isCurved,
  type PaneCut,
  type PicturePane,
  presentationOf,
  type SeriesBatch,
  type StepTarget,
} from '../../../native-free-core/recipe/index.ts';
import { IconButton } from '../../controls/index.ts';
import { createPlaneCutter, type OpenSeries, type PlaneCutter } from '../../pipeline/index.ts';
import { fileDisplayOf } from '../panes/fileDisplayOf.ts';
import type { Desk } from '../place/desk.ts';

export interface BatchPreviewProps {
  readonly desk: Desk;
  readonly series: OpenSeries;
  readonly target: StepTarget & { readonly pane: Exclude<PicturePane, 'stack'> };
  readonly batch: SeriesBatch;
}

/** No more pixels along a side than the volet can show. */
const mostPixels = 236;

const playMs = 120;

export function BatchPreview({ desk, series, target, batch }: BatchPreviewProps) {
  const texts = desk.words.work.derive;
  const cuts = useMemo(() => cutsOfBatch(batch).map(small), [batch]);
  const [wanted, setWanted] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const index = Math.min(wanted, Math.max(0, cuts.length - 1));
  const frame = useSmallPicture(series, target.stack, cuts[index]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setWanted((now) => (now + 1) % Math.max(1, cuts.length)), playMs);
    return () => clearInterval(timer);
  }, [isPlaying, cuts.length]);
  return (
    <div className="batch-preview">
      <Picture {...{ desk, series, target, frame }} name={texts.preview} />
      {cuts.length > 1 && (
        <div className="batch-preview-bar">
          <IconButton
            name={isPlaying ? texts.pause : texts.play}
            icon={isPlaying ? <Pause size={16} /> : <Play size={16} />}
            onPress={() => setPlaying(!isPlaying)}
          />
          <input
            type="range"
            aria-label={texts.preview}
            min={1}
            max={cuts.length}
            value={index + 1}
            onChange={(event) => setWanted(Number(event.target.value) - 1)}
          />
          <span>{texts.previewOf(index + 1, cuts.length)}</span>
        </div>
      )}
    </div>
  );
}

interface PictureProps extends Omit<BatchPreviewProps, 'batch'> {
  readonly frame: GreyFrame | undefined;
  readonly name: string;
}

function Picture({ desk, series, target, frame, name }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!frame || !context) return;
    const file = fileDisplayOf(series, target.stack);
    const rgba = renderFrame(frame, presentationOf(desk.state, target, target.pane, frame, file));
    const { width, height } = context.canvas;
    if (width !== frame.columns) context.canvas.width = frame.columns;
    if (height !== frame.rows) context.canvas.height = frame.rows;
    context.putImageData(new ImageData(new Uint8ClampedArray(rgba), frame.columns, frame.rows), 0, 0);
  }, [desk.state, series, target, frame]);
  return <canvas ref={canvas} role="img" aria-label={name} />;
}

function useSmallPicture(series: OpenSeries, stack: number, cut: PaneCut | undefined): GreyFrame | undefined {
  const [frame, setFrame] = useState<GreyFrame>();
  const cutter = useRef<PlaneCutter>(undefined);
  useEffect(() => {
    // The values are kept by the cutter for two pictures; this one stays longer.
    const made = createPlaneCutter(
      series,
      (next) => setFrame({ ...next, values: new Float32Array(next.values) }),
      () => {},
    );
    cutter.current = made;
    return () => made.close();
  }, [series]);
  useEffect(() => {
    if (cut) cutter.current?.ask({ stack, cut }, 'preview');
  }, [stack, cut]);
  return frame;
}

/** The same plane with fewer pixels; a curved picture is small enough as it is. */
function small(cut: PaneCut): PaneCut {
  if (isCurved(cut)) return cut;
  const { columns, rows, spacingMm } = cut.plane;
  const factor = Math.max(1, columns / mostPixels, rows / mostPixels);
  const plane = {
    ...cut.plane,
    spacingMm: [spacingMm[0] * factor, spacingMm[1] * factor] as const,
    columns: Math.max(1, Math.floor((columns - 1) / factor) + 1),
    rows: Math.max(1, Math.floor((rows - 1) / factor) + 1),
  };
  return { ...cut, plane };
}
