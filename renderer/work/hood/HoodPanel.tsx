// «Sous le capot»: the road of the pixel under the cursor, from the file to the screen.
import { ListTree, Snowflake } from 'lucide-react';
import { useMemo, useSyncExternalStore } from 'react';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { Button, Hint, Notice } from '../../controls/index.ts';
import type { Command } from '../keys/keyCommand.ts';
import type { Desk, Pointed } from '../place/desk.ts';
import { useActive } from '../tools/useActive.ts';
import { curvePoint } from './curvePoint.ts';
import { explainPointed } from './explainPointed.ts';
import { HoodCurve } from './HoodCurve.tsx';
import { ModalityLine } from './ModalityLine.tsx';
import { StepCard } from './StepCard.tsx';
import { TagInspector } from './TagInspector.tsx';
import { type HoodFrame, useHoodFrame } from './useHoodFrame.ts';
import './hood.css';

export interface HoodPanelProps {
  readonly desk: Desk;
  readonly onCommand: (command: Command) => void;
}

export function HoodPanel({ desk, onCommand }: HoodPanelProps) {
  const texts = desk.words.work.hood;
  const active = useActive(desk);
  const hood = useSyncExternalStore(desk.hood.subscribe, desk.hood.get);
  const pointed = usePointed(desk);
  const facts = pointed?.facts ?? active;
  const held = useHoodFrame(pointed?.facts.image);
  const image = facts?.image ?? facts?.stack.images[facts.stack.images.length >> 1];
  if (!facts) return <p className="volet-hint">{texts.none}</p>;
  return (
    <div className="volet-pane">
      <h2 className="hood-title">{texts.title}</h2>
      <div className="hood-buttons">
        <Hint text={texts.freezeHint} shortcut="G">
          <Button
            icon={<Snowflake size={16} />}
            aria-pressed={hood.isFrozen}
            onPress={() => desk.hood.set({ ...hood, isFrozen: !hood.isFrozen })}
          >
            {hood.isFrozen ? texts.frozen : texts.freeze}
          </Button>
        </Hint>
        <Hint text={texts.attributesHint} shortcut="E">
          <Button icon={<ListTree size={16} />} onPress={() => onCommand({ kind: 'attributes' })}>
            {texts.attributes}
          </Button>
        </Hint>
      </div>
      {pointed ? <Chain desk={desk} pointed={pointed} held={held} /> : <p className="volet-hint">{texts.lead}</p>}
      {hood.isInspecting && image && (
        <TagInspector
          desk={desk}
          sopInstanceUID={image.sopInstanceUID}
          isOfMiddle={facts.image === undefined}
          tag={hood.tag}
          onClose={() => desk.hood.set({ ...desk.hood.get(), isInspecting: false })}
        />
      )}
    </div>
  );
}

/** The pixel stays where it was pointed at; the window and the slice of the active frame are those of now. */
function usePointed(desk: Desk): Pointed | undefined {
  const pointed = useSyncExternalStore(desk.pointed.subscribe, desk.pointed.get);
  const active = useActive(desk);
  if (!pointed || !active?.frame || pointed.index !== desk.view.active) return pointed;
  const { columns, rows } = active.start.picture;
  return pointed.column < columns && pointed.row < rows ? { ...pointed, facts: active } : undefined;
}

interface ChainProps {
  readonly desk: Desk;
  readonly pointed: Pointed;
  readonly held: HoodFrame | undefined;
}

function Chain({ desk, pointed, held }: ChainProps) {
  const { words, state } = desk;
  const texts = words.work.hood;
  const steps = useMemo(() => explainPointed(pointed, held, state), [pointed, held, state]);
  const { frame, presentation } = pointed.facts;
  if (held?.problem) return <Notice tone="bad">{describeProblem(held.problem, desk.language)}</Notice>;
  const value = steps.find(({ step }) => step === 'modality' || step === 'interpolated');
  const point = curvePoint(steps);
  return (
    <>
      <p className="hood-place">{texts.pixel(String(pointed.column), String(pointed.row))}</p>
      {frame?.kind === 'colour' && <p className="volet-hint">{texts.colourHint}</p>}
      {steps.length === 0 && <p className="volet-hint">{texts.reading}</p>}
      <ol className="hood-steps">
        {steps.map((step) => (
          <StepCard key={step.step} desk={desk} step={step} />
        ))}
      </ol>
      {frame?.kind === 'grey' && presentation && point && (
        <HoodCurve {...{ desk, frame, presentation }} value={point.value} grey={point.grey} />
      )}
      {value && held?.facts && <ModalityLine desk={desk} step={value} facts={held.facts} />}
    </>
  );
}
