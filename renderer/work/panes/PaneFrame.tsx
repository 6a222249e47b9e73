// One frame with its picture, whatever it was made from: hands on to the viewport, and turns gestures into decisions.

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import {
  type CanvasSize,
  type Corners,
  type Crosshair,
  type Drag,
  type OrientationMarks,
  type OverlayMarker,
  type OverlaySegment,
  type PictureOverlay,
  type PictureSize,
  type WheelTurn,
  zoomed,
} from '../../../native-free-core/display/index.ts';
import type { PixelIndex } from '../../../native-free-core/geometry/index.ts';
import { formatNumber } from '../../words/index.ts';
import { toolOfButton, wheelSteps } from '../hand/handRules.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';
import { sketchWith } from '../sketch/sketchWith.ts';
import { colourBarOf } from './colourBarOf.ts';
import { areaStep, type DragResult, type DragStart, dragStep, scrolled } from './dragStep.ts';

import { magnificationOf } from './magnification.ts';
import { type FramePicture, usePicture } from './usePicture.ts';
import { readoutOf } from './valueUnder.ts';

export interface PaneFrameProps {
  readonly desk: Desk;
  readonly index: number;
  readonly name: string;
  readonly start: DragStart;
  readonly facts: Pick<FrameFacts, 'plan' | 'stack' | 'pane' | 'image' | 'isSubtracted'>;
  /** Absent while the picture has not arrived, or cannot be shown. */
  readonly shown?: FramePicture;
  readonly corners: (magnification: number, width: number) => Corners;
  readonly marks: OrientationMarks;
  readonly crosshair?: Crosshair;
  readonly segments?: readonly OverlaySegment[];
  readonly markers?: readonly OverlayMarker[];
  readonly overlays?: readonly PictureOverlay[];
  readonly onFault: (reason: unknown) => void;
  readonly children?: ReactNode;
}

export function PaneFrame(props: PaneFrameProps) {
  const { desk, index, start, shown } = props;
  const { words, language, view: place } = desk;
  const [size, setSize] = useState<CanvasSize>({ width: 0, height: 0 });
  const picture = usePicture(start.picture, shown, props.facts.pane.palette);
  const hand = useHand(props);
  const magnification = magnificationOf({ start, size });
  useActiveFacts(props, size);
  const activate = () => place.active !== index && desk.changeView({ ...place, active: index });
  const hover = (pixel: PixelIndex | undefined) => {
    desk.readout.set(
      pixel && shown
        ? readoutOf(
            { ...shown, image: props.facts.image, stack: props.facts.stack },
            start.picture,
            pixel,
            words,
            language,
          )
        : undefined,
    );
    const [column, row] = pixel?.map(Math.round) ?? [-1, -1];
    if (!shown || desk.hood.get().isFrozen || !isInside(start.picture, column, row)) return;
    const facts = { ...props.facts, start, size, frame: shown.frame, presentation: shown };
    desk.pointed.set({ index, column, row, facts });
  };
  return (
    <desk.Frame
      name={props.name}
      isActive={place.active === index}
      picture={picture}
      view={start.view}
      isSmoothed={magnification < 6}
      cursor={cursors[place.tool]}
      corners={props.corners(magnification, size.width)}
      marks={props.marks}
      barText={(length, unit) => barText(length, unit, (value) => formatNumber(value, language, decimalsOf(value)))}
      crosshair={props.crosshair}
      segments={props.segments}
      markers={props.markers}
      overlays={props.overlays}
      colourBar={colourBarOf(shown, words, language)}
      onActivate={activate}
      onDrag={hand.drag}
      onWheel={hand.wheel}
      onHover={hover}
      onDoubleClick={() => desk.changeView({ ...place, active: index, maximised: !place.maximised })}
      onFault={props.onFault}
      onResize={setSize}
    >
      {props.children}
    </desk.Frame>
  );
}

const cursors = {
  window: 'default',
  zoom: 'zoom-in',
  pan: 'move',
  scroll: 'ns-resize',
  crosshair: 'crosshair',
} as const;

/** The active frame tells the tools what it shows, each time that it is drawn. */
function useActiveFacts({ desk, index, start, facts, shown }: PaneFrameProps, size: CanvasSize): void {
  const isActive = desk.view.active === index;
  useEffect(() => {
    if (isActive) desk.active.set({ ...facts, start, size, frame: shown?.frame, presentation: shown });
  });
}

/** A press with the crosshair is already a place: in the patient, or along a curve. */
function hasPlace({ linked, along }: DragStart): boolean {
  return linked !== undefined || along !== undefined;
}

/** Drags and wheel turns of one frame, as drafts and decisions. */
function useHand(props: PaneFrameProps) {
  const latest = useRef(props);
  latest.current = props;
  const begun = useRef<DragStart>(undefined);
  const wheelRest = useRef(0);

  const hold = useCallback((result: DragResult | undefined, untilRest: boolean) => {
    if (!result) return;
    const { desk, index } = latest.current;
    const draft = result.kind === 'step' ? result : ({ kind: 'slice', frame: index, slice: result.slice } as const);
    if (untilRest) desk.hand.holdUntilRest(draft);
    else desk.hand.hold(draft);
  }, []);

  const drag = useCallback(
    (gesture: Drag) => {
      const { desk, start } = latest.current;
      if (sketchWith(desk, start, gesture)) return;
      if (gesture.phase === 'start') {
        desk.hand.commit();
        begun.current = start;
        // With the crosshair as tool a press is already a place.
        if (gesture.button !== 0 || desk.view.tool !== 'crosshair' || gesture.handle || !hasPlace(start)) return;
      }
      if (gesture.phase === 'cancel') return desk.hand.drop();
      if (begun.current) hold(dragStep(toolOfButton(gesture.button, desk.view.tool), begun.current, gesture), false);
      if (gesture.phase === 'end') desk.hand.commit();
    },
    [hold],
  );

  const wheel = useCallback(
    (turn: WheelTurn, size: CanvasSize) => {
      const { start } = latest.current;
      if (turn.isZoom) {
        const factor = 2 ** (-turn.deltaY / 300);
        return hold(areaStep(start, zoomed(start.picture, start.view, size, turn.at, factor)), true);
      }
      const { steps, rest } = wheelSteps(turn.deltaY, turn.deltaMode, wheelRest.current);
      wheelRest.current = rest;
      if (steps !== 0) hold(scrolled(start, steps), true);
    },
    [hold],
  );
  return { drag, wheel };
}

function isInside({ columns, rows }: PictureSize, column: number, row: number): boolean {
  return column >= 0 && row >= 0 && column < columns && row < rows;
}

function barText(length: number, unit: 'mm' | 'pixel', number: (value: number) => string): string {
  if (unit === 'pixel') return `${number(length)} px`;
  return length >= 10 ? `${number(length / 10)} cm` : `${number(length)} mm`;
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 2;
}
