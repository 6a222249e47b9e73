// Putting a plane by points: which way, then its points one by one, then the plane that they give.
import { useState } from 'react';
import { type PlanePane, stackState } from '../../../../native-free-core/recipe/index.ts';
import type { AnyGrid } from '../../../../native-free-core/volume/index.ts';
import type { Desk, FrameFacts } from '../../place/desk.ts';
import { planeNames } from '../../place/frames.ts';
import type { Sketch } from '../../sketch/sketch.ts';
import { useSketch, useSketchOf } from '../../sketch/useSketch.ts';
import { type Placed, PlacedNotice } from './PlacedNotice.tsx';
import { PlacingWays } from './PlacingWays.tsx';
import { PointsInHand } from './PointsInHand.tsx';
import { type PlaceTool, type PlacingFrom, placementOf, placePurpose, sketchFor, toolOf } from './placeTool.ts';
import { placementStep } from './planeSteps.ts';

export interface PlaceSectionProps {
  readonly desk: Desk;
  readonly facts: FrameFacts;
  readonly grid: AnyGrid;
}

export function PlaceSection({ desk, facts, grid }: PlaceSectionProps) {
  const texts = desk.words.work.reformat.planes.place;
  const [asked, setAsked] = useState<PlanePane>();
  const [placed, setPlaced] = useState<Placed>();
  const held = useSketch(desk);
  const tool = toolOf(held);
  const sketch = useSketchOf(desk, tool && held ? held.purpose : placePurpose, (done) => apply(done));
  const apply = (done: Sketch) => {
    const put = tool && putPlanes(desk, tool, done, { grid, asked });
    if (put) setPlaced(put);
  };
  const begin = (chosen: PlaceTool) => {
    setPlaced(undefined);
    desk.sketch.set(sketchFor(chosen, facts.start));
  };
  const isThere = placed && stackState(desk.state, placed.target).axes === placed.placement.axes;
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      {tool && sketch ? (
        <PointsInHand {...{ desk, tool, sketch, grid, asked }} onAsked={setAsked} onApply={() => apply(sketch)} />
      ) : (
        <>
          <PlacingWays desk={desk} bodyPart={facts.plan.bodyPartExamined} onBegin={begin} />
          {placed && isThere && <PlacedNotice {...{ desk, placed }} />}
        </>
      )}
    </section>
  );
}

/** One decision, and the view of the plane made the active one; undefined, and the points stay in hand, where they make none. */
function putPlanes(desk: Desk, tool: PlaceTool, done: Sketch, from: Omit<PlacingFrom, 'axes'>): Placed | undefined {
  const { axes } = stackState(desk.state, done.target);
  const found = placementOf(tool, done, { ...from, axes });
  if (!found.ok) {
    desk.sketch.set({ ...done, isDone: undefined });
    return undefined;
  }
  desk.sketch.set(undefined);
  desk.decide(placementStep(tool, done, found.value));
  const { view } = desk;
  if (view.arrangement === 'single') desk.changeView({ ...view, active: planeNames.indexOf(found.value.pane) });
  return { tool, target: done.target, placement: found.value };
}
