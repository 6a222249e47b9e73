// The numbers of a curve, each of which can be typed: how it is laid flat, how high, how thick, where the section stands.
import { rotateAbout } from '../../../../native-free-core/geometry/index.ts';
import {
  type Curve,
  curveFrame,
  curveLengthMm,
  paneState,
  type StepTarget,
  sectionPositionMm,
  stackState,
} from '../../../../native-free-core/recipe/index.ts';
import { Button, Segments } from '../../../controls/index.ts';
import { formatNumber } from '../../../words/index.ts';
import type { Desk } from '../../place/desk.ts';
import { NumberBox } from '../../volet/NumberBox.tsx';

export interface CurveSizesProps {
  readonly desk: Desk;
  readonly target: StepTarget;
  readonly curve: Curve;
}

export function CurveSizes(props: CurveSizesProps) {
  const { desk, target, curve } = props;
  const texts = desk.words.work.curve;
  const change = (part: Partial<Curve>) => desk.decide({ kind: 'curve', target, curve: { ...curve, ...part } });
  const lengthMm = curveLengthMm(curve);
  const isShown = stackState(desk.state, target).layout === 'curve';
  return (
    <>
      <section className="volet-section">
        <h3>{texts.flatteningLabel}</h3>
        <Segments
          label={texts.flatteningLabel}
          choices={(['stretched', 'straightened'] as const).map((value) => ({
            value,
            name: texts.flatteningNames[value],
          }))}
          value={curve.flattening}
          onChange={(flattening) => change({ flattening })}
        />
        <p className="volet-hint">{texts.flatteningHints[curve.flattening]}</p>
        {curve.flattening === 'straightened' && <TurnAbout {...props} />}
      </section>
      <section className="volet-section">
        <h3>{texts.sizes}</h3>
        <p>
          {texts.points(curve.pointsMm.length)} · {texts.length(formatNumber(lengthMm, desk.language, 1))}
        </p>
        <NumberBox
          label={texts.height}
          unit="mm"
          decimals={1}
          value={curve.heightMm}
          minimum={2}
          maximum={1000}
          onChange={(heightMm) => change({ heightMm })}
        />
        <Trough {...props} />
        <NumberBox
          label={texts.sectionWidth}
          unit="mm"
          decimals={1}
          value={curve.sectionMm}
          minimum={2}
          maximum={1000}
          onChange={(sectionMm) => change({ sectionMm })}
        />
        <NumberBox
          label={texts.position}
          unit="mm"
          decimals={1}
          value={sectionPositionMm(desk.state, target)}
          minimum={0}
          maximum={lengthMm}
          onChange={(positionMm) => desk.decide({ kind: 'section', target, positionMm })}
        />
        <p className="volet-hint">{texts.series}</p>
      </section>
      <div className="volet-buttons">
        {!isShown && (
          <Button onPress={() => desk.decide({ kind: 'layout', target, layout: 'curve' })}>{texts.show}</Button>
        )}
        <Button onPress={() => desk.decide({ kind: 'curve', target })}>{texts.remove}</Button>
      </div>
    </>
  );
}

/** The unrolled picture's own slab: for a panoramic, the trough. */
function Trough({ desk, target }: CurveSizesProps) {
  const { slabThicknessMm, slabMode } = paneState(desk.state, target, 'curved');
  const mode = slabThicknessMm > 0 ? slabMode : 'mean';
  const pane = { ...target, pane: 'curved' } as const;
  const { words } = desk;
  return (
    <>
      <NumberBox
        label={words.work.curve.trough}
        unit="mm"
        decimals={1}
        value={slabThicknessMm}
        minimum={0}
        maximum={200}
        onChange={(thicknessMm) => desk.decide({ kind: 'slab', target: pane, thicknessMm, mode })}
      />
      {slabThicknessMm > 0 && (
        <Segments
          label={words.work.view.projection}
          choices={(['max', 'min', 'mean', 'sum'] as const).map((value) => ({
            value,
            name: words.work.slabMode[value],
          }))}
          value={slabMode}
          onChange={(chosen) => desk.decide({ kind: 'slab', target: pane, thicknessMm: slabThicknessMm, mode: chosen })}
        />
      )}
    </>
  );
}

/** The straightened picture turns about its path; what is kept is the turned direction. */
function TurnAbout({ desk, target, curve }: CurveSizesProps) {
  const turn = (angleDeg: number) => {
    const frame = curveFrame(curve, 1);
    if (!frame) return;
    const up = rotateAbout(
      [-frame.downs[0][0], -frame.downs[0][1], -frame.downs[0][2]],
      frame.path.tangents[0],
      angleDeg,
    );
    desk.decide({ kind: 'curve', target, curve: { ...curve, up } });
  };
  return (
    <NumberBox
      label={desk.words.work.curve.turn}
      unit="°"
      decimals={1}
      value={0}
      minimum={-180}
      maximum={180}
      onChange={turn}
    />
  );
}
