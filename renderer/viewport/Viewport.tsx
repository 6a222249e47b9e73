// A frame: the picture in cornerstone's element, what is drawn over it, and the hand. It shows and asks; it decides nothing.

import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  applyAffine,
  type CanvasSize,
  type ColourBar,
  type Corners,
  type Crosshair,
  type Drag,
  invertAffine,
  type OrientationMarks,
  type OverlayMarker,
  type OverlaySegment,
  type PictureOverlay,
  type PictureView,
  pictureToCanvas,
  type ShownPicture,
  type WheelTurn,
} from '../../native-free-core/display/index.ts';
import type { PixelIndex } from '../../native-free-core/geometry/index.ts';

import { ColourScale } from './ColourScale.tsx';
import { listenToHand } from './listenToHand.ts';
import { Overlay } from './Overlay.tsx';
import { createPictureHost, type PictureHost } from './pictureHost.ts';
import { chooseScaleBar } from './scaleBar.ts';
import './viewport.css';

export interface ViewportProps {
  /** Read aloud: which view, which series. */
  readonly name: string;
  readonly isActive: boolean;
  readonly picture?: ShownPicture;
  readonly view: PictureView;
  readonly isSmoothed: boolean;
  readonly cursor: string;
  readonly corners: Corners;
  readonly marks: OrientationMarks;
  /** Words for the length of the scale bar. */
  readonly barText: (length: number, unit: 'mm' | 'pixel') => string;
  readonly crosshair?: Crosshair;
  readonly segments?: readonly OverlaySegment[];
  readonly markers?: readonly OverlayMarker[];
  readonly overlays?: readonly PictureOverlay[];
  readonly colourBar?: ColourBar;
  readonly onActivate: () => void;
  readonly onDrag: (drag: Drag) => void;
  readonly onHover: (pixel: PixelIndex | undefined) => void;
  readonly onWheel: (turn: WheelTurn, size: CanvasSize) => void;
  readonly onDoubleClick: () => void;
  readonly onFault: (reason: unknown) => void;
  /** Told when the size of the frame changes, in CSS pixels. */
  readonly onResize?: (size: CanvasSize) => void;
  /** Notices, sliders: over the picture, or in its place. */
  readonly children?: ReactNode;
}

const noSegments: readonly OverlaySegment[] = [];
const noMarkers: readonly OverlayMarker[] = [];
const noOverlays: readonly PictureOverlay[] = [];

export function Viewport(props: ViewportProps) {
  const frame = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const size = usePictureHost(element, props);
  useHandOn(frame, props, size);
  return (
    <div
      ref={frame}
      className={`viewport${props.isActive ? ' viewport-active' : ''}`}
      role="application"
      aria-label={props.name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys act on the frame that has the focus.
      tabIndex={0}
      style={{ cursor: props.cursor }}
      onFocus={props.onActivate}
      onDoubleClick={props.onDoubleClick}
    >
      <div ref={element} className={`viewport-picture${props.picture ? '' : ' viewport-empty'}`} />
      {props.picture && size.width > 0 && <OverPicture {...props} picture={props.picture} size={size} />}
      {props.picture && props.colourBar && <ColourScale bar={props.colourBar} />}
      {props.children}
    </div>
  );
}

/** Holds the element for cornerstone and shows the picture in it; gives the frame's size in CSS pixels. */
function usePictureHost(element: RefObject<HTMLDivElement | null>, props: ViewportProps): CanvasSize {
  const { picture, view, isSmoothed } = props;
  const [size, setSize] = useState<CanvasSize>({ width: 0, height: 0 });
  const host = useRef<PictureHost>(undefined);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    const held = element.current;
    if (!held) return;
    const measure = () => {
      const next = { width: held.clientWidth, height: held.clientHeight };
      setSize(next);
      latest.current.onResize?.(next);
    };
    host.current = createPictureHost(held, { resize: measure, error: (reason) => latest.current.onFault(reason) });
    measure();
    return () => host.current?.dispose();
  }, [element]);
  useLayoutEffect(() => {
    if (picture && size.width > 0) host.current?.show(picture, view, isSmoothed);
  }, [picture, view, isSmoothed, size]);
  return size;
}

function useHandOn(frame: RefObject<HTMLDivElement | null>, props: ViewportProps, size: CanvasSize): void {
  const latest = useRef({ props, size });
  latest.current = { props, size };
  useEffect(() => {
    if (!frame.current) return;
    return listenToHand(frame.current, {
      size: () => latest.current.size,
      pixelMap: () => pixelMapOf(latest.current.props, latest.current.size),
      onDrag: (drag) => latest.current.props.onDrag(drag),
      onHover: (pixel) => latest.current.props.onHover(pixel),
      onWheel: (turn) => latest.current.props.onWheel(turn, latest.current.size),
    });
  }, [frame]);
}

function OverPicture(props: ViewportProps & { picture: ShownPicture; size: CanvasSize }) {
  const { picture, view, size } = props;
  const transform = pictureToCanvas(picture, view, size);
  const pixelsAlongColumns = Math.hypot(transform[0], transform[1]);
  const unit = picture.spacingMm ? 'mm' : 'pixel';
  const bar = chooseScaleBar(pixelsAlongColumns / (picture.spacingMm?.[1] ?? 1), unit, size.width * 0.22);
  return (
    <Overlay
      size={size}
      transform={transform}
      corners={props.corners}
      marks={props.marks}
      bar={bar && { ...bar, text: props.barText(bar.length, bar.unit) }}
      crosshair={props.crosshair}
      segments={props.segments ?? noSegments}
      markers={props.markers ?? noMarkers}
      planes={props.overlays ?? noOverlays}
    />
  );
}

function pixelMapOf({ picture, view }: ViewportProps, size: CanvasSize) {
  if (!picture || size.width === 0) return () => [0, 0] as PixelIndex;
  const back = invertAffine(pictureToCanvas(picture, view, size));
  return (point: readonly [number, number]): PixelIndex => applyAffine(back, point);
}
