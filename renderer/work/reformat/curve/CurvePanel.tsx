// «Courbe»: a path is drawn or found, and laid flat.
import { useState } from 'react';
import { type Curve, stackState } from '../../../../native-free-core/recipe/index.ts';
import { Button, Segments } from '../../../controls/index.ts';
import { targetOf } from '../../panes/dragStep.ts';
import type { Desk, FrameFacts } from '../../place/desk.ts';
import { newSketch, type Sketch } from '../../sketch/sketch.ts';
import { useSketchOf } from '../../sketch/useSketch.ts';
import { useActive } from '../../tools/useActive.ts';
import { SketchTools } from '../SketchTools.tsx';
import { CurveSizes } from './CurveSizes.tsx';
import { newCurve } from './newCurve.ts';
import { VesselTools } from './VesselTools.tsx';

const purpose = 'curve';

export function CurvePanel({ desk }: { readonly desk: Desk }) {
  const facts = useActive(desk);
  const hasPlanes = facts?.start.linked !== undefined || facts?.start.along !== undefined;
  if (!facts || !hasPlanes) return <p className="volet-hint">{desk.words.work.reformat.needsPlanes}</p>;
  return <CurveTools desk={desk} facts={facts} />;
}

function CurveTools({ desk, facts }: { readonly desk: Desk; readonly facts: FrameFacts }) {
  const texts = desk.words.work.curve;
  const { start } = facts;
  const target = targetOf(start, 'planes');
  const { curve } = stackState(desk.state, target);
  const [use, setUse] = useState<Curve['use']>(curve?.use ?? 'free');
  const sketch = useSketchOf(desk, purpose, (done) => {
    desk.sketch.set(undefined);
    if (done.pointsMm.length >= 2) decideCurve(desk, done, use, curve);
  });
  const draw = (pointsMm: Curve['pointsMm']) =>
    desk.sketch.set(newSketch({ purpose, shape: 'path', target: start, pointsMm }));
  const uses = ['free', 'arch', 'vessel'] as const;
  return (
    <div className="volet-pane">
      <section className="volet-section">
        <h3>{texts.use}</h3>
        <Segments
          label={texts.use}
          choices={uses.map((value) => ({ value, name: texts.shortUses[value] }))}
          value={use}
          onChange={setUse}
        />
        <p className="volet-hint">{texts.useHints[use]}</p>
        {use === 'vessel' && <VesselTools desk={desk} target={target} />}
        {sketch ? (
          <SketchTools desk={desk} sketch={sketch} fewest={2} />
        ) : (
          <div className="volet-buttons">
            <Button variant={use === 'vessel' ? 'plain' : 'primary'} onPress={() => draw([])}>
              {use === 'vessel' ? texts.drawByHand : texts.draw}
            </Button>
            {curve && <Button onPress={() => draw(curve.pointsMm)}>{texts.edit}</Button>}
          </div>
        )}
      </section>
      {curve && !sketch && <CurveSizes desk={desk} target={target} curve={curve} />}
    </div>
  );
}

/** A path that was changed keeps how it is laid flat; a new one begins with what is usual, and is shown. */
function decideCurve(desk: Desk, sketch: Sketch, use: Curve['use'], old: Curve | undefined): void {
  const target = { ...sketch.target, pane: 'planes' } as const;
  const { axes, layout } = stackState(desk.state, target);
  const fresh = newCurve(use, sketch.pointsMm, sketch.pane ?? 'axial', axes);
  const curve = old && old.use === use ? { ...old, pointsMm: sketch.pointsMm } : fresh;
  desk.decide({ kind: 'curve', target, curve });
  if (layout !== 'curve') desk.decide({ kind: 'layout', target, layout: 'curve' });
}
