// Digital subtraction of a run: what the file says, a frame of one's own choice moved against the contrast, or nothing.
import type { Step } from '../../../native-free-core/recipe/index.ts';
import { Segments } from '../../controls/index.ts';
import { voiTargetOf } from '../panes/dragStep.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';
import { NumberBox } from './NumberBox.tsx';

type MaskStep = Extract<Step, { kind: 'mask' }>;

/** Runs of X-ray angiography and fluoroscopy (PS3.3 C.8.7). */
export function canSubtract({ plan, stack, frame }: FrameFacts): boolean {
  return ['XA', 'RF', 'DX'].includes(plan.modality) && stack.images.length > 1 && frame?.kind === 'grey';
}

export function MaskSection({ desk, facts }: { readonly desk: Desk; readonly facts: FrameFacts }) {
  const texts = desk.words.work.mask;
  const { mask } = facts.pane;
  const ofFile = facts.image?.mask;
  const mode = mask?.mode ?? (ofFile?.isRecommended ? 'file' : 'none');
  const [down, right] = mask?.shift ?? [0, 0];
  const frameNumber = mask?.frameNumber ?? 1;
  const decide = (change: Partial<Pick<MaskStep, 'mode' | 'frameNumber' | 'shift'>>) => {
    const next = { mode, ...(mode === 'frame' && { frameNumber, shift: [down, right] as const }), ...change };
    const own = next.mode === 'frame' ? { frameNumber: next.frameNumber ?? 1, shift: next.shift ?? [0, 0] } : {};
    desk.decide({ kind: 'mask', target: voiTargetOf(facts.start), mode: next.mode, ...own } as MaskStep);
  };
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      <Segments
        label={texts.title}
        choices={(['none', 'file', 'frame'] as const)
          .filter((each) => each !== 'file' || ofFile !== undefined)
          .map((value) => ({ value, name: texts.modes[value] }))}
        value={mode}
        onChange={(chosen) => decide({ mode: chosen })}
      />
      {mode === 'frame' && (
        <>
          <NumberBox
            label={texts.frame}
            unit={`/ ${facts.stack.images.length}`}
            value={frameNumber}
            minimum={1}
            maximum={facts.stack.images.length}
            onChange={(number) => decide({ frameNumber: Math.round(number) })}
          />
          <NumberBox
            label={texts.down}
            unit="px"
            value={down}
            minimum={-100}
            maximum={100}
            onChange={(pixels) => decide({ shift: [pixels, right] })}
          />
          <NumberBox
            label={texts.right}
            unit="px"
            value={right}
            minimum={-100}
            maximum={100}
            onChange={(pixels) => decide({ shift: [down, pixels] })}
          />
        </>
      )}
      <p className="volet-hint">{texts.hint}</p>
    </section>
  );
}
