// The buttons of a sketch that is being put on the pictures: what its keys do, for who does not know them.
import { Button } from '../../controls/index.ts';
import type { Desk } from '../place/desk.ts';
import { isComplete, type Sketch, withoutLast } from '../sketch/sketch.ts';
import { sketchCommand } from '../sketch/sketchCommand.ts';

export interface SketchToolsProps {
  readonly desk: Desk;
  readonly sketch: Sketch;
  /** So many points make something. */
  readonly fewest: number;
}

export function SketchTools({ desk, sketch, fewest }: SketchToolsProps) {
  const texts = desk.words.work.reformat.sketch;
  const count = sketch.pointsMm.length;
  return (
    <div className="sketch-tools">
      <p className="volet-hint">{texts.hint}</p>
      <p aria-live="polite">{texts.count(count, sketch.wanted)}</p>
      <div className="volet-buttons">
        <Button isDisabled={isComplete(sketch)} onPress={() => sketchCommand({ kind: 'point' }, desk)}>
          {texts.place}
        </Button>
        <Button isDisabled={count === 0} onPress={() => desk.sketch.set(withoutLast(sketch))}>
          {texts.undo}
        </Button>
        <Button
          variant="primary"
          isDisabled={count < fewest}
          onPress={() => desk.sketch.set({ ...sketch, isDone: true })}
        >
          {texts.apply}
        </Button>
        <Button onPress={() => desk.sketch.set(undefined)}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
