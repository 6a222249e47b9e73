import { useState } from 'react';
import { directionsOf, stackState } from '../../../../native-free-core/recipe/index.ts';
import type { Exclusion } from '../../../../native-free-core/volume/index.ts';
import { Button, Segments } from '../../../controls/index.ts';
import { newSketch, type Sketch } from '../../sketch/sketch.ts';
import { useSketchOf } from '../../sketch/useSketch.ts';
import { SketchTools } from '../SketchTools.tsx';
import type { PartSectionProps } from './partSection.ts';

const purpose = 'exclusion';

/** Regions drawn on a plane and taken away along its view. */
export function ExclusionSection({ desk, facts, target, count }: PartSectionProps & { readonly count: number }) {
  const texts = desk.words.work.part.exclusion;
  const [removes, setRemoves] = useState<Exclusion['removes']>('inside');
  const decideOutline = (sketch: Sketch) => {
    desk.sketch.set(undefined);
    if (sketch.pointsMm.length < 3 || !sketch.pane) return;
    const direction = directionsOf(stackState(desk.state, target).axes, sketch.pane).normal;
    desk.decide({ kind: 'exclude', target, exclusion: { outlineMm: sketch.pointsMm, direction, removes } });
  };
  const sketch = useSketchOf(desk, purpose, decideOutline);
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      <p className="volet-hint">{texts.hint}</p>
      <Segments
        label={texts.title}
        choices={[
          { value: 'inside' as const, name: texts.remove },
          { value: 'outside' as const, name: texts.keep },
        ]}
        value={removes}
        onChange={setRemoves}
      />
      {sketch ? (
        <SketchTools desk={desk} sketch={sketch} fewest={3} />
      ) : (
        <div className="volet-buttons">
          <Button
            variant="primary"
            onPress={() => desk.sketch.set(newSketch({ purpose, shape: 'outline', target: facts.start }))}
          >
            {texts.outline}
          </Button>
          {count > 0 && <Button onPress={() => desk.decide({ kind: 'exclude', target })}>{texts.restore}</Button>}
        </div>
      )}
      {count > 0 && <p className="volet-hint">{texts.count(count)}</p>}
    </section>
  );
}
