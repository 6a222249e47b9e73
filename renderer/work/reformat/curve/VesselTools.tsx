// A vessel between two clicks: its centre is looked for by a worker, with progress and a way to stop.
import { useEffect, useRef, useState } from 'react';
import type { ProblemRecord } from '../../../../native-free-core/contract/index.ts';
import { describeProblem } from '../../../../native-free-core/problems/index.ts';
import { type StepTarget, stackState } from '../../../../native-free-core/recipe/index.ts';
import { Button, Notice, Progress } from '../../../controls/index.ts';
import { runVesselTrace } from '../../../pipeline/index.ts';
import type { Desk } from '../../place/desk.ts';
import { newSketch, type Sketch } from '../../sketch/sketch.ts';
import { useSketchOf } from '../../sketch/useSketch.ts';
import { SketchTools } from '../SketchTools.tsx';
import { newCurve } from './newCurve.ts';

const purpose = 'vessel';

export interface VesselToolsProps {
  readonly desk: Desk;
  readonly target: StepTarget;
}

export function VesselTools({ desk, target }: VesselToolsProps) {
  const texts = desk.words.work.curve;
  const { progress, problem, trace, stop } = useTrace(desk);
  const sketch = useSketchOf(desk, purpose, (done) => {
    desk.sketch.set(undefined);
    if (done.pointsMm.length === 2) void trace(done);
  });
  const begin = () => {
    const { seriesInstanceUID, stack } = target;
    desk.sketch.set(
      newSketch({ purpose, shape: 'points', target: { seriesInstanceUID, stack }, wanted: 2, names: texts.ends }),
    );
  };
  if (progress !== undefined) {
    return (
      <>
        <p>{texts.tracing}</p>
        <Progress label={texts.tracing} fraction={progress} />
        <Button onPress={stop}>{texts.stopTracing}</Button>
      </>
    );
  }
  return (
    <>
      {sketch ? (
        <SketchTools desk={desk} sketch={sketch} fewest={2} />
      ) : (
        <Button variant="primary" onPress={begin}>
          {texts.findVessel}
        </Button>
      )}
      {problem && <Notice tone="warning">{describeProblem(problem, desk.language)}</Notice>}
      <p className="volet-hint">{texts.calibreRule}</p>
    </>
  );
}

/** One search at a time; leaving the panel ends it. */
function useTrace(desk: Desk) {
  const [progress, setProgress] = useState<number>();
  const [problem, setProblem] = useState<ProblemRecord>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const trace = async ({ target, pointsMm, pane }: Sketch) => {
    const series = desk.entry(target.seriesInstanceUID)?.series;
    if (!series) return;
    running.current = new AbortController();
    const { signal } = running.current;
    setProblem(undefined);
    setProgress(0);
    const [fromMm, toMm] = pointsMm;
    const onProgress = (done: number, total: number) => setProgress(done / total);
    const found = await runVesselTrace(series, { stack: target.stack, fromMm, toMm }, { signal, onProgress });
    if (signal.aborted) return;
    setProgress(undefined);
    if (!found.ok) return setProblem(found.problem);
    const planes = { ...target, pane: 'planes' } as const;
    const { axes, layout } = stackState(desk.state, target);
    desk.decide({ kind: 'curve', target: planes, curve: newCurve('vessel', found.value, pane ?? 'axial', axes) });
    if (layout !== 'curve') desk.decide({ kind: 'layout', target: planes, layout: 'curve' });
  };
  const stop = () => {
    running.current?.abort();
    setProgress(undefined);
  };
  return { progress, problem, trace, stop };
}
