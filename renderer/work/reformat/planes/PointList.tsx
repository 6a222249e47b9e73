// The points by name, in their order: a press on one that is there goes to it, and the next point takes its place.
import { Check, Circle, CircleDot } from 'lucide-react';
import { Button } from '../../../controls/index.ts';
import { typesetFrench } from '../../../words/index.ts';
import { nearestInVolume } from '../../panes/nearestInVolume.ts';
import type { Desk } from '../../place/desk.ts';
import type { Sketch } from '../../sketch/sketch.ts';
import type { PlaceTool } from './placeTool.ts';

export interface PointListProps {
  readonly desk: Desk;
  readonly tool: PlaceTool;
  readonly sketch: Sketch;
}

const signs = { placed: Check, next: CircleDot, later: Circle } as const;

export function PointList({ desk, tool, sketch }: PointListProps) {
  const { words, language } = desk;
  const texts = words.work.reformat.planes.place;
  const count = sketch.pointsMm.length;
  const next = sketch.replacing ?? count;
  const shown = sketch.wanted ?? count + 1;
  const nameOf = (index: number) => {
    if (tool.kind !== 'protocol') return texts.point(index + 1);
    const name = tool.protocol.landmarks[index].name[language];
    return `${index + 1} · ${language === 'fr' ? typesetFrench(name) : name}`;
  };
  const putAgain = (index: number) => {
    desk.sketch.set({ ...sketch, replacing: index });
    const { linked } = desk.active.get()?.start ?? {};
    const pointMm = sketch.pointsMm[index];
    const centreMm = linked ? nearestInVolume(linked.grid, pointMm) : pointMm;
    desk.decide({ kind: 'crosshair', target: { ...sketch.target, pane: 'planes' }, centreMm });
  };
  return (
    <ol className="point-list" aria-label={tool.kind === 'protocol' ? texts.landmarks : texts.points}>
      {Array.from({ length: shown }, (_, index) => {
        const state = index === next ? 'next' : index < count ? 'placed' : 'later';
        const Sign = signs[state];
        const said = (
          <span>
            {nameOf(index)} <span className="visually-hidden">({texts.state[state]})</span>
          </span>
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is told by its place in the order.
          <li key={index} aria-current={state === 'next' ? 'step' : undefined}>
            {index < count ? (
              <Button variant="quiet" icon={<Sign size={14} />} onPress={() => putAgain(index)}>
                {said}
              </Button>
            ) : (
              <span className="point-row">
                <Sign size={14} />
                {said}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
