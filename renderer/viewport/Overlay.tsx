// What is written and drawn over a picture, in a layer of its own: the picture's pixels stay as they are.

import {
  type Affine,
  applyAffine,
  type CanvasSize,
  type Corners,
  type Crosshair,
  type OrientationMarks,
  type OverlayMarker,
  type OverlaySegment,
  type PictureOverlay,
} from '../../native-free-core/display/index.ts';
import { type DrawnLine, drawPlaneLine } from './crosshair.ts';
import { OverlayPlanes } from './OverlayPlanes.tsx';
import type { ScaleBar } from './scaleBar.ts';

export interface OverlayProps {
  readonly size: CanvasSize;
  readonly transform: Affine;
  readonly corners: Corners;
  readonly marks: OrientationMarks;
  readonly bar?: ScaleBar & { readonly text: string };
  readonly crosshair?: Crosshair;
  readonly segments: readonly OverlaySegment[];
  readonly markers: readonly OverlayMarker[];
  readonly planes: readonly PictureOverlay[];
}

export function Overlay({ size, transform, corners, marks, bar, crosshair, segments, markers, planes }: OverlayProps) {
  return (
    <>
      <svg className="overlay" width={size.width} height={size.height} aria-hidden="true">
        {planes.length > 0 && <OverlayPlanes planes={planes} transform={transform} />}
        {segments.map((segment) => (
          <Segment key={`${segment.from}-${segment.to}`} segment={segment} transform={transform} />
        ))}
        {crosshair && <CrosshairLines crosshair={crosshair} transform={transform} size={size} />}
        {markers.map((marker) => (
          <Marker key={`${marker.handle}-${marker.at}`} marker={marker} transform={transform} />
        ))}
        {bar && <Bar bar={bar} size={size} />}
      </svg>
      {(['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const).map((corner) => (
        <div key={corner} className={`corner corner-${corner}`}>
          {corners[corner].map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; two may read alike.
            <div key={index}>{line}</div>
          ))}
        </div>
      ))}
      {(['left', 'right', 'top', 'bottom'] as const).map((side) => (
        <div key={side} className={`mark mark-${side}`}>
          {marks[side]}
        </div>
      ))}
    </>
  );
}

function Segment({ segment, transform }: { segment: OverlaySegment; transform: Affine }) {
  const [x1, y1] = applyAffine(transform, segment.from);
  const [x2, y2] = applyAffine(transform, segment.to);
  const className = segment.weight ? `line line-${segment.weight}` : 'line';
  return (
    <>
      {segment.weight !== 'faint' && <line className="line-halo" x1={x1} y1={y1} x2={x2} y2={y2} />}
      <line className={className} stroke={segment.colour} x1={x1} y1={y1} x2={x2} y2={y2} />
    </>
  );
}

function Marker({ marker, transform }: { marker: OverlayMarker; transform: Affine }) {
  const [x, y] = applyAffine(transform, marker.at);
  const { colour, label, handle, isFaint, isSmall } = marker;
  return (
    <g className={isFaint ? 'grip marker marker-faint' : 'grip marker'} data-handle={handle} fill={colour}>
      <circle className="grip-area" cx={x} cy={y} r={11} />
      <circle className="marker-ring" cx={x} cy={y} r={isSmall ? 2.5 : 5} stroke={colour} />
      {label !== '' && (
        <text x={x + 9} y={y - 7}>
          {label}
        </text>
      )}
    </g>
  );
}

function CrosshairLines({ crosshair, transform, size }: { crosshair: Crosshair; transform: Affine; size: CanvasSize }) {
  const [x, y] = applyAffine(transform, crosshair.centre);
  const drawn = crosshair.lines.map((line) =>
    drawPlaneLine(line, crosshair.centre, crosshair.spacingMm, transform, size),
  );
  return (
    <g>
      {drawn.map((line) => (
        <Line key={line.name} line={line} />
      ))}
      <circle className="grip grip-centre" data-handle="move" cx={x} cy={y} r={13} />
    </g>
  );
}

function Line({ line }: { line: DrawnLine }) {
  return (
    <g stroke={line.colour} fill={line.colour}>
      {line.halves.map(([from, to], index) => (
        <line key={String(index)} className="line-halo" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      ))}
      {[...line.halves, ...line.slabEdges].map(([from, to], index) => (
        <line
          key={String(index)}
          className={index < 2 ? 'line' : 'line line-dashed'}
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
        />
      ))}
      {line.slabHandles.map(([x, y], index) => (
        <g
          key={String(index)}
          className={line.slabEdges.length > 0 ? 'grip' : 'grip grip-waiting'}
          data-handle={`slab:${line.name}`}
        >
          <circle className="grip-area" cx={x} cy={y} r={11} />
          <rect className="grip-sign" x={x - 3.5} y={y - 3.5} width={7} height={7} />
        </g>
      ))}
      {line.turnHandles.map(([x, y], index) => (
        <g key={String(index)} className="grip" data-handle={`turn:${line.name}`}>
          <circle className="grip-area" cx={x} cy={y} r={13} />
          <circle className="grip-sign" cx={x} cy={y} r={4.5} />
        </g>
      ))}
    </g>
  );
}

function Bar({ bar, size }: { bar: ScaleBar & { text: string }; size: CanvasSize }) {
  // Beside the middle, where the crosshair and the letter of the lower side are.
  const left = size.width / 2 + 24;
  const right = left + bar.canvasPixels;
  const y = size.height - 10;
  return (
    <g className="scale-bar">
      <path d={`M${left} ${y - 5}V${y}H${right}V${y - 5}`} />
      <text x={(left + right) / 2} y={y - 7} textAnchor="middle">
        {bar.text}
      </text>
    </g>
  );
}
