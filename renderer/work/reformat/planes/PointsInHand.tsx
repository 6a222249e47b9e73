// The points of a plane while they are being put: which comes next, those that are there, and the plane that they give.
import type { PlanePane } from '../../../../native-free-core/recipe/index.ts';
import { planePanes, stackState } from '../../../../native-free-core/recipe/index.ts';
import type { AnyGrid } from '../../../../native-free-core/volume/index.ts';
import { Button, Segments } from '../../../controls/index.ts';
import type { Desk } from '../../place/desk.ts';
import type { Sketch } from '../../sketch/sketch.ts';
import { withoutLast } from '../../sketch/sketch.ts';
import { sketchCommand } from '../../sketch/sketchCommand.ts';
import { NextPoint } from './NextPoint.tsx';
import { PlacementPreview } from './PlacementPreview.tsx';
import { PointList } from './PointList.tsx';
import { ProtocolFacts } from './ProtocolFacts.tsx';
import { fewestPoints, type PlaceTool, placementOf } from './placeTool.ts';

export interface PointsInHandProps {
  readonly desk: Desk;
  readonly tool: PlaceTool;
  readonly sketch: Sketch;
  readonly grid: AnyGrid;
  readonly asked: PlanePane | undefined;
  readonly onAsked: (pane: PlanePane | undefined) => void;
  readonly onApply: () => void;
}

export function PointsInHand({ desk, tool, sketch, grid, asked, onAsked, onApply }: PointsInHandProps) {
  const texts = desk.words.work.reformat;
  const count = sketch.pointsMm.length;
  const isEnough = count >= fewestPoints(tool);
  const { axes } = stackState(desk.state, sketch.target);
  const found = isEnough ? placementOf(tool, sketch, { axes, grid, asked }) : undefined;
  const takeBack = () => desk.sketch.set(withoutLast(sketch));
  return (
    <div className="points-in-hand">
      <NextPoint {...{ desk, tool, sketch }} />
      <PointList {...{ desk, tool, sketch }} />
      {tool.kind !== 'protocol' && <PaneChoice {...{ desk, asked, onAsked }} />}
      {found && <PlacementPreview {...{ desk, tool, found }} />}
      <div className="point-buttons">
        <Button variant="primary" isDisabled={!found?.ok} onPress={onApply}>
          {texts.sketch.apply}
        </Button>
        <Button onPress={() => sketchCommand({ kind: 'point' }, desk)}>{texts.sketch.place}</Button>
        <Button isDisabled={count === 0} onPress={takeBack}>
          {texts.sketch.undo}
        </Button>
        <Button variant="quiet" onPress={() => desk.sketch.set(undefined)}>
          {texts.sketch.cancel}
        </Button>
      </div>
      <p className="volet-hint">{texts.sketch.hint}</p>
      {tool.kind === 'protocol' && <ProtocolFacts desk={desk} protocol={tool.protocol} />}
    </div>
  );
}

function PaneChoice({ desk, asked, onAsked }: Pick<PointsInHandProps, 'desk' | 'asked' | 'onAsked'>) {
  const { words } = desk;
  const texts = words.work.reformat.planes.place;
  const names = { ...words.work.pane, nearest: texts.nearest };
  return (
    <div className="pane-choice">
      <span className="number-label">{texts.pane}</span>
      <Segments
        label={texts.pane}
        choices={(['nearest', ...planePanes] as const).map((value) => ({ value, name: names[value] }))}
        value={asked ?? 'nearest'}
        onChange={(value) => onAsked(value === 'nearest' ? undefined : value)}
      />
    </div>
  );
}
