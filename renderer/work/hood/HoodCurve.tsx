// The window drawn over the histogram of the frame: value across, grey upwards, and where this pixel stands.
import { useMemo } from 'react';
import { greyLevel, type Presentation } from '../../../native-free-core/display/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { formatNumber } from '../../words/index.ts';
import type { Desk } from '../place/desk.ts';
import { valueHistogram } from './valueHistogram.ts';

export interface HoodCurveProps {
  readonly desk: Desk;
  readonly frame: GreyFrame;
  readonly presentation: Presentation;
  readonly value: number;
  readonly grey: number;
}

const parts = 120;
const [width, height] = [240, 110];

export function HoodCurve({ desk, frame, presentation, value, grey }: HoodCurveProps) {
  const { words, language } = desk;
  const texts = words.work.hood;
  const histogram = useMemo(() => valueHistogram(frame.values, parts), [frame]);
  const edges = edgesOf(presentation);
  const margin = (edges.to - edges.from) * 0.1;
  const from = Math.min(histogram.from, edges.from - margin);
  const to = Math.max(histogram.to, edges.to + margin);
  const x = (each: number) => ((each - from) / (to - from)) * width;
  const number = (each: number) => formatNumber(each, language, Number.isInteger(each) ? 0 : 1);
  const label = texts.curveText(number(value), number(grey), number(edges.from), number(edges.to));
  return (
    <figure className="hood-figure">
      <figcaption>{texts.curve}</figcaption>
      <svg role="img" aria-label={label} viewBox={`-4 -6 ${width + 8} ${height + 22}`}>
        <path className="hood-bars" d={barsPath(histogram, x)} />
        {[edges.from, edges.to].map((edge) => (
          <line key={edge} className="hood-edge" x1={x(edge)} x2={x(edge)} y1={0} y2={height} />
        ))}
        <path className="hood-line" d={curvePath(presentation, from, to)} />
        {Number.isFinite(value) && (
          <>
            <line className="hood-mark" x1={x(value)} x2={x(value)} y1={height} y2={yOf(grey)} />
            <circle className="hood-dot" cx={x(value)} cy={yOf(grey)} r={4} />
          </>
        )}
        <line className="hood-axis" x1={0} x2={width} y1={height} y2={height} />
        <text x={0} y={height + 12}>
          {number(from)}
        </text>
        <text x={width} y={height + 12} textAnchor="end">
          {number(to)}
        </text>
      </svg>
      <p className="volet-hint">{texts.curveHint}</p>
    </figure>
  );
}

function yOf(grey: number): number {
  return height - (grey / 255) * height;
}

/** Where the grey begins and ends to change. */
function edgesOf({ voi }: Presentation): { from: number; to: number } {
  if (voi.kind === 'lut') return { from: voi.firstMapped, to: voi.firstMapped + voi.table.length - 1 };
  const isExact = voi.function === 'LINEAR_EXACT';
  const centre = isExact ? voi.center : voi.center - 0.5;
  const half = (isExact ? voi.width : Math.max(voi.width, 1) - 1) / 2;
  return { from: centre - half, to: centre + half };
}

function curvePath({ voi, isInverted }: Presentation, from: number, to: number): string {
  const level = greyLevel(voi);
  const points = Array.from({ length: width * 2 + 1 }, (_, index) => {
    const grey = level(from + ((to - from) * index) / (width * 2));
    return `${index / 2} ${yOf(isInverted ? 255 - grey : grey).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

/** Log counts, so that the few bright pixels are seen beside a large background. */
function barsPath(
  { from, to, counts }: { from: number; to: number; counts: readonly number[] },
  x: (value: number) => number,
): string {
  const most = Math.log1p(Math.max(1, ...counts));
  const step = (to - from) / counts.length;
  return counts
    .map((count, index) => {
      const top = height - (Math.log1p(count) / most) * height;
      return `M${x(from + index * step).toFixed(1)} ${height}V${top.toFixed(1)}H${x(from + (index + 1) * step).toFixed(1)}V${height}Z`;
    })
    .join('');
}
