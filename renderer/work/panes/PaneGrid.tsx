// The frames of the place; a maximised one takes it all, the others stay as they are behind it.
import type { Desk } from '../place/desk.ts';
import type { Slot } from '../place/placeView.ts';
import { Pane } from './Pane.tsx';

export interface PaneGridProps {
  readonly desk: Desk;
  readonly frames: readonly Slot[];
}

export function PaneGrid({ desk, frames }: PaneGridProps) {
  const { view, words } = desk;
  if (frames.length === 0)
    return <div className="pane-grid pane-grid-1 frame-waiting">{words.work.problem.noImageInExam}</div>;
  if (view.maximised) {
    const index = Math.min(view.active, frames.length - 1);
    return (
      <div className="pane-grid pane-grid-1">
        <Pane key={index} desk={desk} index={index} slot={frames[index]} />
      </div>
    );
  }
  return (
    <div className={`pane-grid pane-grid-${frames.length}`}>
      {frames.map((slot, index) => (
        <Pane
          // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place in the grid.
          key={index}
          desk={desk}
          index={index}
          slot={slot}
        />
      ))}
    </div>
  );
}
