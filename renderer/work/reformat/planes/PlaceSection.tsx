// Putting a plane by points: which way, then its points one by one, then the plane that they give.
import { useState } from 'react';
import {
  type Placement,
  type PlanePane,
  planeProtocol,
  protocolsFor,
  stackState,
} from '../../../../native-free-core/recipe/index.ts';
import { Button, Hint, MenuButton } from '../../../controls/index.ts';
import { typesetFrench } from '../../../words/index.ts';
import type { Desk, FrameFacts } from '../../place/desk.ts';
import { planeNames } from '../../place/frames.ts';
import type { Sketch } from '../../sketch/sketch.ts';
import { useSketch, useSketchOf } from '../../sketch/useSketch.ts';
import { PlacedNotice } from './PlacedNotice.tsx';
import { PointsInHand } from './PointsInHand.tsx';
import { type PlaceTool, placementOf, placePurpose, pointTools, sketchFor, toolOf } from './placeTool.ts';
import { placementStep } from './planeSteps.ts';

export interface PlaceSectionProps {
  readonly desk: Desk;
  readonly facts: FrameFacts;
}

/** What was put last, while the planes still lie there. */
export interface Placed {
  readonly tool: PlaceTool;
  readonly target: Sketch['target'];
  readonly placement: Placement;
}

export function PlaceSection({ desk, facts }: PlaceSectionProps) {
  const texts = desk.words.work.reformat.planes.place;
  const [asked, setAsked] = useState<PlanePane>();
  const [placed, setPlaced] = useState<Placed>();
  const held = useSketch(desk);
  const tool = toolOf(held);
  const sketch = useSketchOf(desk, tool && held ? held.purpose : placePurpose, (done) => apply(done));
  const apply = (done: Sketch) => {
    const put = tool && putPlanes(desk, tool, done, asked);
    if (put) setPlaced(put);
  };
  const begin = (chosen: PlaceTool) => {
    setPlaced(undefined);
    desk.sketch.set(sketchFor(chosen, facts.start, desk.language));
  };
  const isThere = placed && stackState(desk.state, placed.target).axes === placed.placement.axes;
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      {tool && sketch ? (
        <PointsInHand {...{ desk, tool, sketch, asked }} onAsked={setAsked} onApply={() => apply(sketch)} />
      ) : (
        <>
          <Ways desk={desk} bodyPart={facts.plan.bodyPartExamined} onBegin={begin} />
          {placed && isThere && <PlacedNotice {...{ desk, placed }} />}
        </>
      )}
    </section>
  );
}

/** One decision, and the view of the plane made the active one; undefined, and the points stay in hand, where they make none. */
function putPlanes(desk: Desk, tool: PlaceTool, done: Sketch, asked: PlanePane | undefined): Placed | undefined {
  const { axes } = stackState(desk.state, done.target);
  const found = placementOf(tool, done, axes, asked);
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

interface WaysProps {
  readonly desk: Desk;
  readonly bodyPart: string;
  readonly onBegin: (tool: PlaceTool) => void;
}

function Ways({ desk, bodyPart, onBegin }: WaysProps) {
  const { words, language } = desk;
  const texts = words.work.reformat.planes.place;
  const named = (text: string) => (language === 'fr' ? typesetFrench(text) : text);
  const beginProtocol = (id: string) => {
    const protocol = planeProtocol(id);
    if (protocol) onBegin({ kind: 'protocol', protocol });
  };
  return (
    <fieldset className="place-ways">
      <legend className="visually-hidden">{texts.choose}</legend>
      {pointTools.map((kind) => (
        <Hint key={kind} text={texts[kind].hint} placement="left">
          <Button onPress={() => onBegin({ kind })}>{texts[kind].name}</Button>
        </Hint>
      ))}
      <MenuButton
        label={texts.protocols}
        actions={protocolsFor(bodyPart).map(({ id, name }) => ({ id, name: named(name[language]) }))}
        onAction={beginProtocol}
      >
        {texts.protocol.name}
      </MenuButton>
      <p className="volet-hint">{texts.protocol.hint}</p>
    </fieldset>
  );
}
